-- The program directory: programs, their streams, places by cycle, and the rules that say for whom a stream is.
-- The directory is public. Admins change it by importing a file; what applicants keep about it is theirs alone.

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

/* Text as searches compare it: no accents, no case. Immutable, since it names its dictionary, so an index may use it. */
CREATE FUNCTION "plain_text" (text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

CREATE TABLE "institution" ("id" TEXT PRIMARY KEY, "name_en" TEXT NOT NULL, "name_fr" TEXT NOT NULL);
CREATE TABLE "specialty" ("id" TEXT PRIMARY KEY, "name_en" TEXT NOT NULL, "name_fr" TEXT NOT NULL);

CREATE TABLE "program" (
  "id" TEXT PRIMARY KEY,
  "service" TEXT NOT NULL,
  "institution_id" TEXT NOT NULL REFERENCES "institution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "region" TEXT NOT NULL CHECK ("region" ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
  "specialty_id" TEXT NOT NULL REFERENCES "specialty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "program_institution_id_idx" ON "program" ("institution_id");
CREATE INDEX "program_specialty_id_idx" ON "program" ("specialty_id");

CREATE TABLE "program_access" ("id" TEXT PRIMARY KEY, "body" JSONB NOT NULL);

CREATE TABLE "program_criterion" (
  "id" TEXT PRIMARY KEY,
  "role" TEXT NOT NULL CHECK ("role" IN ('criterion', 'preference', 'document', 'commitment', 'ranking')),
  "topic" TEXT NOT NULL,
  "figure" INTEGER CHECK ("figure" >= 0),
  "body" JSONB NOT NULL
);

CREATE TABLE "program_stream" (
  "id" TEXT PRIMARY KEY,
  "program_id" TEXT NOT NULL REFERENCES "program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "code" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "open_to" TEXT NOT NULL CHECK ("open_to" IN ('cmg', 'img', 'all', 'military')),
  "tie" TEXT,
  "return_of_service" BOOLEAN,
  "military" BOOLEAN NOT NULL DEFAULT false,
  "site_en" TEXT NOT NULL,
  "site_fr" TEXT NOT NULL,
  "visas" TEXT[] NOT NULL DEFAULT '{}',
  "languages" TEXT[] NOT NULL DEFAULT '{}',
  "cycle" INTEGER NOT NULL CHECK ("cycle" BETWEEN 1990 AND 2200),
  "places" INTEGER CHECK ("places" >= 0),
  "access_id" TEXT NOT NULL REFERENCES "program_access" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "judged_as" TEXT NOT NULL,
  "search" TEXT NOT NULL DEFAULT '',
  "order_en" INTEGER NOT NULL DEFAULT 0,
  "order_fr" INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX "program_stream_program_id_idx" ON "program_stream" ("program_id");
CREATE INDEX "program_stream_judged_as_idx" ON "program_stream" ("judged_as");
CREATE INDEX "program_stream_open_to_idx" ON "program_stream" ("open_to");
CREATE INDEX "program_stream_order_en_idx" ON "program_stream" ("order_en");
CREATE INDEX "program_stream_order_fr_idx" ON "program_stream" ("order_fr");
CREATE INDEX "program_stream_search_idx" ON "program_stream" USING gin ("search" gin_trgm_ops);

CREATE TABLE "program_position" (
  "stream_id" TEXT NOT NULL REFERENCES "program_stream" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "cycle" INTEGER NOT NULL CHECK ("cycle" BETWEEN 1990 AND 2200),
  "places" INTEGER CHECK ("places" >= 0),
  "img_share" INTEGER CHECK ("img_share" BETWEEN 0 AND 100),
  "source_url" TEXT NOT NULL,
  "checked_on" DATE NOT NULL,
  "approved_on" DATE,
  "confidence" TEXT NOT NULL,
  PRIMARY KEY ("stream_id", "cycle")
);

CREATE TABLE "program_stream_criterion" (
  "stream_id" TEXT NOT NULL REFERENCES "program_stream" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "criterion_id" TEXT NOT NULL REFERENCES "program_criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY ("stream_id", "criterion_id")
);
CREATE INDEX "program_stream_criterion_criterion_id_idx" ON "program_stream_criterion" ("criterion_id");

CREATE TABLE "program_directory" ("id" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("id" = 1), "revision" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "program_directory" DEFAULT VALUES;

CREATE TABLE "program_import" (
  "id" UUID PRIMARY KEY,
  "by_id" UUID NOT NULL,
  "file_name" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "text" TEXT,
  "counts" JSONB NOT NULL,
  "tried_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "applied_at" TIMESTAMPTZ
);
CREATE INDEX "program_import_tried_at_idx" ON "program_import" ("tried_at");

CREATE TABLE "program_search" (
  "id" UUID PRIMARY KEY,
  "client_id" UUID NOT NULL REFERENCES "client" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "name" TEXT NOT NULL,
  "query" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "program_search_client_id_idx" ON "program_search" ("client_id");

CREATE TABLE "program_note" (
  "client_id" UUID NOT NULL REFERENCES "client" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "program_id" TEXT NOT NULL REFERENCES "program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "body" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY ("client_id", "program_id")
);
CREATE INDEX "program_note_program_id_idx" ON "program_note" ("program_id");

-- Everybody reads the directory; who may import writes it.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'institution', 'specialty', 'program', 'program_access', 'program_criterion', 'program_stream', 'program_position',
    'program_stream_criterion', 'program_directory'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO "waymark_app"', name);
    EXECUTE format('GRANT SELECT ON %I TO "waymark_worker"', name);
    EXECUTE format('CREATE POLICY "read" ON %I FOR SELECT TO "waymark_app", "waymark_worker" USING (true)', name);
    EXECUTE format(
      'CREATE POLICY "add" ON %I FOR INSERT TO "waymark_app" WITH CHECK ((SELECT actor_may(''program:import:any'')))', name
    );
    EXECUTE format(
      'CREATE POLICY "change" ON %I FOR UPDATE TO "waymark_app" USING ((SELECT actor_may(''program:import:any'')))', name
    );
    -- What a stream asks may end; programs, streams and their past stay.
    IF name = 'program_stream_criterion' THEN
      EXECUTE format('GRANT DELETE ON %I TO "waymark_app"', name);
      EXECUTE format(
        'CREATE POLICY "end" ON %I FOR DELETE TO "waymark_app" USING ((SELECT actor_may(''program:import:any'')))', name
      );
    END IF;
  END LOOP;
END
$$;

ALTER TABLE "program_import" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ("text", "counts", "applied_at") ON "program_import" TO "waymark_app";
CREATE POLICY "see" ON "program_import" FOR SELECT TO "waymark_app" USING ((SELECT actor_may('program:import:any')));
CREATE POLICY "try" ON "program_import" FOR INSERT TO "waymark_app"
  WITH CHECK ((SELECT actor_may('program:import:any')) AND "by_id" = (SELECT app_actor()));
CREATE POLICY "apply" ON "program_import" FOR UPDATE TO "waymark_app"
  USING ((SELECT actor_may('program:import:any')) AND "by_id" = (SELECT app_actor()) AND "applied_at" IS NULL)
  WITH CHECK ((SELECT actor_may('program:import:any')) AND "by_id" = (SELECT app_actor()));
GRANT SELECT, DELETE ON "program_import" TO "waymark_worker";
CREATE POLICY "worker" ON "program_import" FOR ALL TO "waymark_worker" USING (true) WITH CHECK (true);

-- Searches and notes belong to the client alone: an advisor who may open the file does not see them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['program_search', 'program_note'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO "waymark_app"', name);
    EXECUTE format(
      'CREATE POLICY "own" ON %I FOR ALL TO "waymark_app" USING ("client_id" = (SELECT app_actor()) AND (SELECT actor_may(''client:edit:own'')))',
      name
    );
    EXECUTE format('GRANT SELECT ON %I TO "waymark_worker"', name);
    EXECUTE format('CREATE POLICY "worker" ON %I FOR ALL TO "waymark_worker" USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

UPDATE "role" SET "permissions" = array_append("permissions", 'program:import:any') WHERE "id" = 'admin';
