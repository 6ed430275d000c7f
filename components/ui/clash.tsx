/** A text somebody else saved, beside one's own that is still in the field. Nothing of either is lost. */
export function Clash({ title, text, theirs }: { title: string; text: string; theirs: string }) {
  return (
    <div className="clash mt-2" role="alert">
      <p className="font-semibold">{title}</p>
      <p>{text}</p>
      <blockquote>{theirs}</blockquote>
    </div>
  );
}
