/** The engine's version: raised by every change that may alter an answer. Stored with every verdict. */
export const ENGINE_VERSION = "4";
