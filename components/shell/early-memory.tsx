import { headers } from "next/headers";

/** Free of signs that HTML writes otherwise: the text of a script is not read as HTML. */
const REMEMBER = [
  "window.early={pressed:new WeakSet,typed:new WeakMap};",
  "document.onclick=function(e){var b=e.target.closest(`button`);if(b)early.pressed.add(b)};",
  // React sets a long field back to the text it was drawn with, some time before it is awake or by the very key that
  // wakes it: what is typed and selected is remembered ahead of React, and before each key the field is as it was left.
  "[`keydown`,`input`,`selectionchange`].forEach(function(n){document.addEventListener(n,function(){",
  "var t=document.activeElement,m;if(!t)return;if(!t.dataset.early)return;m=early.typed.get(t);",
  "if(m)if(n!==`input`)if(t.value!==m[0]){if(n!==`keydown`)return;t.value=m[0];t.setSelectionRange(m[1],m[2])}",
  "early.typed.set(t,[t.value,t.selectionStart,t.selectionEnd])},true)});",
  "document.addEventListener(`submit`,function(e){e.target.querySelectorAll(`[data-stored]`).forEach(function(i){",
  "if(!i.value)i.value=localStorage.getItem(i.dataset.stored)||``})},true)",
].join("");

/**
 * Remembers what was done before the page's scripts were there: which buttons were pressed, for `EarlyButton` to take
 * over, and what was typed into a long field that is drawn with a text and says `data-early`. A form sent meanwhile takes
 * along what this browser stores: a hidden field names it in `data-stored`.
 */
export async function EarlyMemory() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {REMEMBER}
    </script>
  );
}
