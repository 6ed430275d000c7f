import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The wrapper of `npm test` checks types and lint on their own, with their own messages.
  // The largest thing a form sends is a list of streams to import: `MAX_BYTES` in lib/programs/csv, and what wraps a file.
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
