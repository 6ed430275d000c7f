/** Messages for one request. */
import { getRequestConfig } from "next-intl/server";
import { ZONE } from "../platform/clock";
import { messagesOf } from "./messages";
import { localeOf, routing } from "./routing";

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf((await requestLocale) ?? "") ?? routing.defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: ZONE };
});
