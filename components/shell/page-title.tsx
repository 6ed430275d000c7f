/**
 * What the browser's tab and readers of the screen call a page; without a name, the product and what it is.
 *
 * A part of the page and not Next's metadata: those are sent after the page, so that one reached by a link has no title
 * for a moment on a slow line, and the change is announced without its name or with that of the page before.
 */
import { useTranslations } from "next-intl";

export function PageTitle({ children }: { children?: string }) {
  const t = useTranslations("shell");
  return <title>{children ? `${children} · ${t("name")}` : `${t("name")} · ${t("tagline")}`}</title>;
}
