-- What a search for people looks through: names and addresses without accents and case. It follows the row by itself,
-- so that closing an account empties it too.
ALTER TABLE "person" ADD COLUMN "search" TEXT NOT NULL
  GENERATED ALWAYS AS (plain_text("name" || ' ' || coalesce("email", ''))) STORED;
