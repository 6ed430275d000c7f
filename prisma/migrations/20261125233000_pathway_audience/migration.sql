-- Whom a pathway is for. Publishing fills it; a database published before has the whole range until then.
ALTER TABLE "pathway" ADD COLUMN "audience" TEXT[] NOT NULL DEFAULT ARRAY['student', 'graduate', 'specialist'];
ALTER TABLE "pathway" ALTER COLUMN "audience" DROP DEFAULT;
