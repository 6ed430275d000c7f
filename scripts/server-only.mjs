/** Stands in for the `server-only` marker where tests load server modules outside a bundler. */
export {};
