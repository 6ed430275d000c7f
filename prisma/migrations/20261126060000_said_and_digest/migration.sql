-- The chain held the digest of what was said beside each entry, and nothing compared the two: who could write to the
-- database could change or take away what was said, and the check called the chain whole.

/* A value as lib/eligibility/facts writes it for a digest: keys in order, numbers as JavaScript writes them. */
CREATE FUNCTION "canonical_text" (value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN '{' || coalesce(
      (
        SELECT string_agg(to_jsonb(e."key")::text || ':' || canonical_text(e."value"), ',' ORDER BY e."key" COLLATE "C")
        FROM jsonb_each(value) e
      ), '') || '}'
    WHEN 'array' THEN '[' || coalesce(
      (
        SELECT string_agg(canonical_text(e."member"), ',' ORDER BY e."place")
        FROM jsonb_array_elements(value) WITH ORDINALITY e("member", "place")
      ), '') || ']'
    WHEN 'number' THEN
      -- Very small and very large numbers are written with an exponent, which has no zeros in front.
      CASE WHEN value::numeric = 0 OR abs(value::numeric) BETWEEN 1e-6 AND 999999999999999999999
        THEN value::text
        ELSE regexp_replace(value::float8::text, 'e([+-])0*(\d)', 'e\1\2')
      END
    ELSE value::text
  END;
END
$$;
REVOKE ALL ON FUNCTION "canonical_text" (jsonb) FROM PUBLIC;

/*
 * The first place where a chain does not hold, and what is wrong there: 'entry' where an entry was changed, added or
 * taken away, 'said_changed' where what was said does not give its digest, 'said_missing' where it is gone though the
 * account is there. Only closing an account erases what was said. Nothing where all is well.
 */
CREATE FUNCTION "chain_fault" (wanted uuid, OUT place integer, OUT fault text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT found."place", found."fault"
  FROM (
    SELECT broken_link(wanted) AS "place", 'entry' AS "fault"
    UNION ALL
    SELECT a."position", CASE WHEN p."activity_id" IS NULL THEN 'said_missing' ELSE 'said_changed' END
    FROM "activity" a
    LEFT JOIN "activity_payload" p ON p."activity_id" = a."id"
    WHERE a."chain" = wanted
      AND CASE
        WHEN p."activity_id" IS NULL THEN
          a."payload_digest" IS NOT NULL
          AND NOT EXISTS (SELECT FROM "person" WHERE "id" = wanted AND "status" = 'erased')
        ELSE
          p."chain" <> a."chain"
          OR a."payload_digest" IS DISTINCT FROM encode(sha256(convert_to(canonical_text(p."body"), 'UTF8')), 'hex')
      END
  ) found
  WHERE found."place" IS NOT NULL
  ORDER BY found."place", found."fault"
  LIMIT 1
$$;
REVOKE ALL ON FUNCTION "chain_fault" (uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "chain_fault" (uuid) TO "waymark_app";
