import { headers } from "next/headers";

/** Free of signs that HTML writes otherwise: the text of a script is not read as HTML. */
const REMEMBER = [
  "window.early={pressed:new WeakSet,typed:new WeakMap};",
  "document.onclick=function(e){var b=e.target.closest(`button`);if(b)early.pressed.add(b)};",
  // Ahead of React, which may come awake by this very letter.
  "document.addEventListener(`input`,function(e){",
  "if(e.target.type===`textarea`)early.typed.set(e.target,e.target.value)},true);",
  "document.addEventListener(`submit`,function(e){e.target.querySelectorAll(`[data-stored]`).forEach(function(i){",
  "if(!i.value)i.value=localStorage.getItem(i.dataset.stored)||``})},true)",
].join("");

/**
 * Remembers what was done before the page's scripts were there: which buttons were pressed, for `EarlyButton` to take
 * over, and what was typed into long fields, for `useEarly`. A form sent meanwhile takes along what this browser stores:
 * a hidden field names it in `data-stored`.
 */
export async function EarlyMemory() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {REMEMBER}
    </script>
  );
}
