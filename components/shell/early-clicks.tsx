import { headers } from "next/headers";

/** Free of signs that HTML writes otherwise: the text of a script is not read as HTML. */
const REMEMBER =
  "window.earlyClicks=new WeakSet;document.onclick=function(e){var b=e.target.closest(`button`);if(b)earlyClicks.add(b)}";

/** Remembers which buttons were pressed before the page's scripts were there, for `EarlyButton` to take over. */
export async function EarlyClicks() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {REMEMBER}
    </script>
  );
}
