import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";

/** Names a place of the list: a country as a whole, a province or state, or other work. */
export function usePlaceTitle(): (place: string) => string {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (place) =>
    place === "CA" || place === "US" || place === "careers" ? t(`place.${place}`) : placeName(place, locale);
}
