-- Fees, statistics, figures and the glossary were read and parsed again every few seconds, though they change when they
-- are published: readers ask for this number instead.
CREATE TABLE "reference_state" ("id" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("id" = 1), "revision" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "reference_state" DEFAULT VALUES;
GRANT SELECT ON "reference_state" TO "waymark_app";
