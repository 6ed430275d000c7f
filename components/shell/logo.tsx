/** The waymark: two stripes of paint, the second of which goes on. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M3 6.5h10M3 17.5h8.5L21 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
