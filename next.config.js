import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The wrapper of `npm test` checks types and lint on their own, with their own messages.
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
