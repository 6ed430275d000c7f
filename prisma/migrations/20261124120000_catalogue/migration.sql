-- The catalogue, and the role the application connects as. The owner of the tables publishes, the application
-- only reads, apart from the counters of the rate limiter.

CREATE TABLE "requirement" ("id" TEXT PRIMARY KEY);

CREATE TABLE "requirement_version" (
  "requirement_id" TEXT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "effective_from" DATE NOT NULL,
  "effective_to" DATE CHECK ("effective_to" >= "effective_from"),
  "published_on" DATE NOT NULL,
  "body" JSONB NOT NULL,
  PRIMARY KEY ("requirement_id", "effective_from")
);

CREATE TABLE "pathway" (
  "id" TEXT PRIMARY KEY,
  "jurisdiction" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "position" INTEGER NOT NULL
);

CREATE TABLE "pathway_version" (
  "pathway_id" TEXT NOT NULL REFERENCES "pathway" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "effective_from" DATE NOT NULL,
  "effective_to" DATE CHECK ("effective_to" >= "effective_from"),
  "published_on" DATE NOT NULL,
  "body" JSONB NOT NULL,
  PRIMARY KEY ("pathway_id", "effective_from")
);

CREATE TABLE "source" ("id" TEXT PRIMARY KEY, "body" JSONB NOT NULL);
CREATE TABLE "exam" ("id" TEXT PRIMARY KEY, "body" JSONB NOT NULL);
CREATE TABLE "cycle" (
  "service" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "body" JSONB NOT NULL,
  PRIMARY KEY ("service", "id")
);

CREATE TABLE "catalogue_state" (
  "id" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("id" = 1),
  "revision" INTEGER NOT NULL DEFAULT 0,
  "rates" JSONB NOT NULL,
  "published_at" TIMESTAMPTZ NOT NULL
);

CREATE TABLE "rate_limit" ("key" VARCHAR(255) PRIMARY KEY, "points" INTEGER NOT NULL DEFAULT 0, "expire" BIGINT);

-- A published version never changes. The one thing that may follow is its last day, set once.
CREATE FUNCTION "refuse_change_of_published_version" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
     AND OLD."effective_to" IS NULL AND NEW."effective_to" IS NOT NULL
     AND NEW."effective_from" = OLD."effective_from"
     AND NEW."published_on" = OLD."published_on"
     AND NEW."body" = OLD."body"
     AND to_jsonb(NEW) - 'effective_to' = to_jsonb(OLD) - 'effective_to' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published version never changes (%)', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "requirement_version_is_final" BEFORE UPDATE OR DELETE ON "requirement_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_version" ();
CREATE TRIGGER "pathway_version_is_final" BEFORE UPDATE OR DELETE ON "pathway_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_version" ();

-- Roles belong to the whole server, so another database on it may have made this one already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'waymark_app') THEN
    CREATE ROLE "waymark_app" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END
$$;

GRANT USAGE ON SCHEMA "public" TO "waymark_app";
GRANT SELECT ON "requirement", "requirement_version", "pathway", "pathway_version", "source", "exam", "cycle",
  "catalogue_state" TO "waymark_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limit" TO "waymark_app";
