/** The name of a service or examination that dates belong to. */
import type { Catalogue } from "../eligibility/catalogue";
import { sentenceCase } from "../i18n/format";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { pathwaysOfService } from "./dates";

/** Services by name; one without words of its own goes by the first pathway that runs in its cycles. */
export function serviceName(catalogue: Catalogue, locale: Locale): (service: string) => string {
  const words = messagesOf(locale).reference.dates.services as Readonly<Record<string, string>>;
  return (service) => {
    const exam = catalogue.exams.find(({ id }) => id === service);
    return (
      words[service] ??
      (exam ? sentenceCase(exam.title[locale], locale) : null) ??
      pathwaysOfService(catalogue, service)[0]?.title[locale] ??
      service.replaceAll("_", " ").toUpperCase()
    );
  };
}
