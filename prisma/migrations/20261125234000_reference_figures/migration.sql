-- What stands beside the rules and decides nothing: fees, match statistics, figures and the glossary. The owner
-- publishes them from files, the application only reads.
CREATE TABLE "fee" ("id" TEXT PRIMARY KEY, "position" INTEGER NOT NULL, "body" JSONB NOT NULL);
CREATE TABLE "statistic" ("id" TEXT PRIMARY KEY, "position" INTEGER NOT NULL, "body" JSONB NOT NULL);
CREATE TABLE "figure" ("id" TEXT PRIMARY KEY, "position" INTEGER NOT NULL, "body" JSONB NOT NULL);
CREATE TABLE "glossary_entry" ("id" TEXT PRIMARY KEY, "position" INTEGER NOT NULL, "body" JSONB NOT NULL);

GRANT SELECT ON "fee", "statistic", "figure", "glossary_entry" TO "waymark_app";
