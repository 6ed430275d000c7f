/** The words of mail about accounts, in the person's language. Subjects hold nothing personal. */
import { createTranslator } from "use-intl/core";
import { z } from "zod";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";

export const MailTemplate = z.enum(["signUp", "alreadyThere", "reset", "invitation", "moved"]);
export type MailTemplate = z.infer<typeof MailTemplate>;

/** What fills a mail. Without a name where whoever is written to may not be who gave it. */
export const MailValues = z.object({ name: z.string().optional(), link: z.string() });
export type MailValues = z.infer<typeof MailValues>;

/** Subject and text of a message. */
export function wordsOf(
  template: MailTemplate,
  locale: Locale,
  { name, link }: MailValues,
): { subject: string; text: string } {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "mail" });
  return {
    subject: t(`${template}.subject`),
    text: [
      name ? t("greeting", { name }) : t("greetingUnknown"),
      "",
      t(`${template}.text`),
      "",
      link,
      "",
      t(`${template}.after`),
      "",
      t("closing"),
      "",
    ].join("\n"),
  };
}
