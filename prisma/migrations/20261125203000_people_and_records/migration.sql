-- People, their files, stored verdicts, activity and mail, behind row-level security.

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('intake', 'exploring', 'preparing', 'applying', 'training', 'closed');

-- CreateEnum
CREATE TYPE "note_visibility" AS ENUM ('mine', 'team', 'shared');

-- CreateEnum
CREATE TYPE "locale" AS ENUM ('en', 'fr');

-- CreateEnum
CREATE TYPE "person_status" AS ENUM ('invited', 'active', 'disabled', 'erased');

-- CreateEnum
CREATE TYPE "token_purpose" AS ENUM ('accept_invitation', 'reset_password');

-- CreateEnum
CREATE TYPE "proof" AS ENUM ('claimed', 'document_seen', 'verified_at_source');

-- CreateTable
CREATE TABLE "activity" (
    "id" BIGSERIAL NOT NULL,
    "chain" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "capacity" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object_kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "payload_digest" TEXT,
    "previous" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_payload" (
    "activity_id" BIGINT NOT NULL,
    "chain" UUID NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "activity_payload_pkey" PRIMARY KEY ("activity_id")
);

-- CreateTable
CREATE TABLE "activity_chain" (
    "chain" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "activity_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "pathway_id" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "completed" BOOLEAN NOT NULL,
    "timing" TEXT,
    "gaps" JSONB NOT NULL,
    "next_on" DATE,
    "versions" TEXT[],
    "release" INTEGER NOT NULL,
    "facts_digest" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts_snapshot" (
    "client_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facts_snapshot_pkey" PRIMARY KEY ("client_id","digest")
);

-- CreateTable
CREATE TABLE "catalogue_release" (
    "revision" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "catalogue_release_pkey" PRIMARY KEY ("revision")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "stage" "stage" NOT NULL DEFAULT 'intake',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "advisor_id" UUID NOT NULL,
    "assigned_by" UUID,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "visibility" "note_visibility" NOT NULL DEFAULT 'mine',
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "person_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("person_id","client_id","form")
);

-- CreateTable
CREATE TABLE "review_request" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "pathway_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "answer" TEXT,
    "answered_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reset_request" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reset_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "values" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "locale" "locale" NOT NULL DEFAULT 'en',
    "status" "person_status" NOT NULL DEFAULT 'active',
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "permissions" TEXT[],

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "person_id" UUID NOT NULL,
    "role_id" TEXT NOT NULL,
    "granted_by" UUID,
    "granted_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("person_id","role_id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "factor" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,

    CONSTRAINT "factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proven_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,
    "ended_for" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_token" (
    "id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "purpose" "token_purpose" NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_up" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "password_digest" TEXT NOT NULL,
    "token_digest" TEXT,
    "answers" JSONB,
    "consents" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_wording" (
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_fr" TEXT NOT NULL,
    "since" DATE NOT NULL,

    CONSTRAINT "consent_wording_pkey" PRIMARY KEY ("purpose","version")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_topic" (
    "client_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "unsure" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "profile_topic_pkey" PRIMARY KEY ("client_id","topic")
);

-- CreateTable
CREATE TABLE "citizenship" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citizenship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "permanent_residence" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "since" DATE,
    "valid_until" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "permanent_residence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "residence" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "since" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "residence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "residence_period" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "from" DATE NOT NULL,
    "to" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "residence_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_authorization" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_authorization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "first_language" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "first_language_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secondary_education" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "started_on" DATE,
    "ended_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "secondary_education_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "degree" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "school_name" TEXT,
    "school_country" TEXT NOT NULL,
    "wdoms_listed" BOOLEAN,
    "ecfmg_eligible" BOOLEAN,
    "canada_sponsor_note" BOOLEAN,
    "accreditations" JSONB,
    "joint_with_lcme" BOOLEAN,
    "degree" TEXT,
    "language_of_instruction" TEXT,
    "credit_years" DOUBLE PRECISION,
    "core_rotations" JSONB,
    "started_on" DATE,
    "graduated_on" DATE,
    "expected_graduation_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "degree_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exam_attempt" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "exam" TEXT NOT NULL,
    "result" TEXT,
    "taken_on" DATE,
    "result_on" DATE,
    "scheduled_for" DATE,
    "session" TEXT,
    "score" DOUBLE PRECISION,
    "score_scale" TEXT,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exam_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "language_test" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "test" TEXT NOT NULL,
    "taken_on" DATE NOT NULL,
    "overall" DOUBLE PRECISION,
    "listening" DOUBLE PRECISION,
    "reading" DOUBLE PRECISION,
    "writing" DOUBLE PRECISION,
    "speaking" DOUBLE PRECISION,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "language_test_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "accreditor" TEXT,
    "specialty" TEXT NOT NULL,
    "creditable" BOOLEAN,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "months" DOUBLE PRECISION,
    "completed" BOOLEAN,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "specialty" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "hours_per_week" DOUBLE PRECISION,
    "independent" BOOLEAN,
    "supervised" BOOLEAN,
    "in_person" BOOLEAN,
    "most_responsible" BOOLEAN,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licence" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "unsupervised" BOOLEAN,
    "disciplined" BOOLEAN,
    "issued_on" DATE,
    "expires_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certification" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "specialty" TEXT NOT NULL,
    "certified_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experience" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "subdivision" TEXT,
    "specialty" TEXT,
    "hands_on" BOOLEAN,
    "started_on" DATE,
    "ended_on" DATE,
    "hours" DOUBLE PRECISION,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "track" TEXT,
    "country" TEXT,
    "specialty" TEXT,
    "cycle" TEXT,
    "decided_on" DATE,
    "expires_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_record" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "iteration" INTEGER,
    "province" TEXT,
    "stream" TEXT,
    "outcome" TEXT NOT NULL,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "years" DOUBLE PRECISION,
    "started_on" DATE,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sponsorship" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sponsorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preference" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "specialties" JSONB,
    "jurisdictions" JSONB,
    "accepts_return_of_service" BOOLEAN,
    "languages" JSONB,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_name" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "paper" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "said_by" UUID NOT NULL,
    "proof" "proof" NOT NULL DEFAULT 'claimed',
    "proven_by" UUID,
    "proven_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_name_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_actor_id_at_idx" ON "activity"("actor_id", "at");

-- CreateIndex
CREATE INDEX "activity_at_idx" ON "activity"("at");

-- CreateIndex
CREATE UNIQUE INDEX "activity_chain_position_key" ON "activity"("chain", "position");

-- CreateIndex
CREATE INDEX "assessment_client_id_current_idx" ON "assessment"("client_id", "current");

-- CreateIndex
CREATE INDEX "assessment_client_id_pathway_id_created_at_idx" ON "assessment"("client_id", "pathway_id", "created_at");

-- CreateIndex
CREATE INDEX "assignment_advisor_id_ended_at_idx" ON "assignment"("advisor_id", "ended_at");

-- CreateIndex
CREATE INDEX "assignment_client_id_ended_at_idx" ON "assignment"("client_id", "ended_at");

-- CreateIndex
CREATE INDEX "note_client_id_created_at_idx" ON "note"("client_id", "created_at");

-- CreateIndex
CREATE INDEX "review_request_client_id_created_at_idx" ON "review_request"("client_id", "created_at");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "role_assignment_role_id_idx" ON "role_assignment"("role_id");

-- CreateIndex
CREATE INDEX "factor_person_id_idx" ON "factor"("person_id");

-- CreateIndex
CREATE INDEX "session_person_id_ended_at_idx" ON "session"("person_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_token_digest_key" ON "one_time_token"("digest");

-- CreateIndex
CREATE INDEX "one_time_token_person_id_idx" ON "one_time_token"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_up_token_digest_key" ON "sign_up"("token_digest");

-- CreateIndex
CREATE INDEX "sign_up_created_at_idx" ON "sign_up"("created_at");

-- CreateIndex
CREATE INDEX "consent_person_id_purpose_idx" ON "consent"("person_id", "purpose");

-- CreateIndex
CREATE INDEX "citizenship_client_id_idx" ON "citizenship"("client_id");

-- CreateIndex
CREATE INDEX "permanent_residence_client_id_idx" ON "permanent_residence"("client_id");

-- CreateIndex
CREATE INDEX "residence_client_id_idx" ON "residence"("client_id");

-- CreateIndex
CREATE INDEX "residence_period_client_id_idx" ON "residence_period"("client_id");

-- CreateIndex
CREATE INDEX "work_authorization_client_id_idx" ON "work_authorization"("client_id");

-- CreateIndex
CREATE INDEX "first_language_client_id_idx" ON "first_language"("client_id");

-- CreateIndex
CREATE INDEX "secondary_education_client_id_idx" ON "secondary_education"("client_id");

-- CreateIndex
CREATE INDEX "degree_client_id_idx" ON "degree"("client_id");

-- CreateIndex
CREATE INDEX "exam_attempt_client_id_idx" ON "exam_attempt"("client_id");

-- CreateIndex
CREATE INDEX "language_test_client_id_idx" ON "language_test"("client_id");

-- CreateIndex
CREATE INDEX "training_client_id_idx" ON "training"("client_id");

-- CreateIndex
CREATE INDEX "practice_client_id_idx" ON "practice"("client_id");

-- CreateIndex
CREATE INDEX "licence_client_id_idx" ON "licence"("client_id");

-- CreateIndex
CREATE INDEX "certification_client_id_idx" ON "certification"("client_id");

-- CreateIndex
CREATE INDEX "experience_client_id_idx" ON "experience"("client_id");

-- CreateIndex
CREATE INDEX "standing_client_id_idx" ON "standing"("client_id");

-- CreateIndex
CREATE INDEX "match_record_client_id_idx" ON "match_record"("client_id");

-- CreateIndex
CREATE INDEX "commitment_client_id_idx" ON "commitment"("client_id");

-- CreateIndex
CREATE INDEX "sponsorship_client_id_idx" ON "sponsorship"("client_id");

-- CreateIndex
CREATE INDEX "preference_client_id_idx" ON "preference"("client_id");

-- CreateIndex
CREATE INDEX "paper_name_client_id_idx" ON "paper_name"("client_id");

-- AddForeignKey
ALTER TABLE "activity_payload" ADD CONSTRAINT "activity_payload_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_client_id_facts_digest_fkey" FOREIGN KEY ("client_id", "facts_digest") REFERENCES "facts_snapshot"("client_id", "digest") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_snapshot" ADD CONSTRAINT "facts_snapshot_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_id_fkey" FOREIGN KEY ("id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor" ADD CONSTRAINT "factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose_version_fkey" FOREIGN KEY ("purpose", "version") REFERENCES "consent_wording"("purpose", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_topic" ADD CONSTRAINT "profile_topic_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citizenship" ADD CONSTRAINT "citizenship_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permanent_residence" ADD CONSTRAINT "permanent_residence_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "residence" ADD CONSTRAINT "residence_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "residence_period" ADD CONSTRAINT "residence_period_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_authorization" ADD CONSTRAINT "work_authorization_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "first_language" ADD CONSTRAINT "first_language_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secondary_education" ADD CONSTRAINT "secondary_education_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "degree" ADD CONSTRAINT "degree_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exam_attempt" ADD CONSTRAINT "exam_attempt_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language_test" ADD CONSTRAINT "language_test_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification" ADD CONSTRAINT "certification_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experience" ADD CONSTRAINT "experience_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_record" ADD CONSTRAINT "match_record_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsorship" ADD CONSTRAINT "sponsorship_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_name" ADD CONSTRAINT "paper_name_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Promises the database keeps.
ALTER TABLE "person" ADD CONSTRAINT "email_in_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "person" ADD CONSTRAINT "erased_without_address" CHECK (("status" = 'erased') = ("email" IS NULL));
ALTER TABLE "residence" ADD CONSTRAINT "one_residence" UNIQUE ("client_id");
ALTER TABLE "preference" ADD CONSTRAINT "one_preference" UNIQUE ("client_id");
ALTER TABLE "assignment" ADD CONSTRAINT "ends_after_it_starts" CHECK ("ended_at" >= "started_at");
CREATE UNIQUE INDEX "one_open_assignment" ON "assignment" ("client_id", "advisor_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "one_open_consent" ON "consent" ("person_id", "purpose") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "one_current_assessment" ON "assessment" ("client_id", "pathway_id") WHERE "current";

-- ---------------------------------------------------------------------------------------------------------------
-- Who connects. The application's role sees only what the person it acts for may see. The gate, which the
-- application steps into for signing in and up, sees accounts and nothing of a file. The worker does what happens
-- without anybody asking.
-- ---------------------------------------------------------------------------------------------------------------
ALTER ROLE "waymark_app" NOINHERIT;
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'waymark_gate') THEN
    CREATE ROLE "waymark_gate" NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'waymark_worker') THEN
    CREATE ROLE "waymark_worker" NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END
$$;
GRANT "waymark_gate" TO "waymark_app";
GRANT "waymark_worker" TO CURRENT_USER;
GRANT USAGE ON SCHEMA "public" TO "waymark_gate", "waymark_worker";

/* The person the current transaction acts for, or nobody. */
CREATE FUNCTION "app_actor" () RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.actor', true), '')::uuid $$;

/* Whether that person is active and holds a permission. */
CREATE FUNCTION "actor_may" (wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM "person" p
    JOIN "role_assignment" a ON a."person_id" = p."id"
    JOIN "role" r ON r."id" = a."role_id"
    WHERE p."id" = app_actor() AND p."status" = 'active' AND wanted = ANY (r."permissions")
  )
$$;

/* The files that person may open: their own, and those they advise now. */
CREATE FUNCTION "visible_clients" () RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT array(
    SELECT c."id" FROM "client" c WHERE c."id" = app_actor() AND actor_may('client:read:own')
    UNION
    SELECT a."client_id" FROM "assignment" a
    WHERE a."advisor_id" = app_actor() AND a."ended_at" IS NULL AND actor_may('client:read:assigned')
  )
$$;

/* The people whose name that person may know: themselves, who ever advised them, whom they advise, colleagues. */
CREATE FUNCTION "visible_people" () RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT array(
    SELECT app_actor() WHERE app_actor() IS NOT NULL
    UNION
    SELECT a."advisor_id" FROM "assignment" a WHERE a."client_id" = app_actor() AND actor_may('client:read:own')
    UNION
    SELECT unnest(visible_clients())
    UNION
    SELECT s."person_id" FROM "role_assignment" s WHERE s."role_id" <> 'applicant' AND actor_may('person:read:colleague')
  )
$$;

/* A fact is the client's to say and others' to prove: they change what proves it, nobody proves their own. */
CREATE FUNCTION "said_or_proven" () RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  proof CONSTANT text[] := ARRAY['proof', 'proven_by', 'proven_on', 'version', 'updated_at'];
BEGIN
  IF current_user = 'waymark_app' THEN
    IF NEW."client_id" = app_actor() THEN
      IF NEW."proof" <> 'claimed' THEN
        RAISE insufficient_privilege USING MESSAGE = 'nobody proves their own facts';
      END IF;
    ELSIF to_jsonb(NEW) - proof <> to_jsonb(OLD) - proof
      OR (NEW."proof" <> 'claimed' AND NEW."proven_by" IS DISTINCT FROM app_actor()) THEN
      RAISE insufficient_privilege USING MESSAGE = 'others only prove a fact, in their own name';
    END IF;
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION "app_actor" (), "actor_may" (text), "visible_clients" (), "visible_people" (), "said_or_proven" ()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "app_actor" (), "actor_may" (text), "visible_clients" (), "visible_people" () TO "waymark_app";

-- Accounts.
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "role_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "credential" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "factor" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "one_time_token" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sign_up" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reset_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "mail" ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON "role", "consent_wording" TO "waymark_app", "waymark_gate", "waymark_worker";
GRANT SELECT, UPDATE ("name", "locale") ON "person" TO "waymark_app";
CREATE POLICY "see" ON "person" FOR SELECT TO "waymark_app"
  USING ("id" = ANY ((SELECT visible_people())::uuid[]) OR (SELECT actor_may('person:read:any')));
CREATE POLICY "edit_own" ON "person" FOR UPDATE TO "waymark_app" USING ("id" = (SELECT app_actor()));

GRANT SELECT ON "role_assignment" TO "waymark_app";
CREATE POLICY "see" ON "role_assignment" FOR SELECT TO "waymark_app"
  USING ("person_id" = ANY ((SELECT visible_people())::uuid[]) OR (SELECT actor_may('person:read:any')));

GRANT SELECT, INSERT, UPDATE ("withdrawn_at") ON "consent" TO "waymark_app";
CREATE POLICY "own" ON "consent" FOR ALL TO "waymark_app"
  USING ("person_id" = (SELECT app_actor())) WITH CHECK ("person_id" = (SELECT app_actor()));

GRANT SELECT, INSERT, UPDATE, DELETE ON "person", "role_assignment", "credential", "factor", "session",
  "one_time_token", "sign_up", "reset_request", "consent" TO "waymark_gate", "waymark_worker";
GRANT SELECT, INSERT, UPDATE, DELETE ON "mail" TO "waymark_worker";
-- Whoever closes an account takes the mail to it along.
GRANT SELECT ("recipient"), DELETE ON "mail" TO "waymark_gate";
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person', 'role_assignment', 'credential', 'factor', 'session', 'one_time_token', 'sign_up', 'reset_request', 'consent', 'mail'] LOOP
    EXECUTE format('CREATE POLICY "gate" ON %I FOR ALL TO "waymark_gate" USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- Files of clients. Whoever may open a file may read its rows. Writing is divided: clients say facts and ask, advisors
-- prove, write notes, answer and move the stage.
ALTER TABLE "client" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE ("stage", "version") ON "client" TO "waymark_app";
CREATE POLICY "see" ON "client" FOR SELECT TO "waymark_app"
  USING ("id" = ANY ((SELECT visible_clients())::uuid[]) OR (SELECT actor_may('client:assign:any')));
-- Clients lock their own row to take turns, and leave it as it is.
CREATE POLICY "change" ON "client" FOR UPDATE TO "waymark_app"
  USING ("id" = ANY ((SELECT visible_clients())::uuid[])) WITH CHECK ("id" <> (SELECT app_actor()));
GRANT SELECT, INSERT, DELETE ON "client" TO "waymark_gate";
CREATE POLICY "gate" ON "client" FOR ALL TO "waymark_gate" USING (true) WITH CHECK (true);

ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ("ended_at") ON "assignment" TO "waymark_app";
CREATE POLICY "see" ON "assignment" FOR SELECT TO "waymark_app"
  USING (
    "client_id" = (SELECT app_actor())
    OR "client_id" = ANY ((SELECT visible_clients())::uuid[])
    OR (SELECT actor_may('client:assign:any'))
  );
CREATE POLICY "assign" ON "assignment" FOR INSERT TO "waymark_app"
  WITH CHECK ((SELECT actor_may('client:assign:any')) AND "assigned_by" = (SELECT app_actor()));
CREATE POLICY "end" ON "assignment" FOR UPDATE TO "waymark_app" USING ((SELECT actor_may('client:assign:any')));
GRANT SELECT, UPDATE ("ended_at") ON "assignment" TO "waymark_gate";
CREATE POLICY "gate" ON "assignment" FOR ALL TO "waymark_gate" USING (true) WITH CHECK (true);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'profile_topic', 'citizenship', 'permanent_residence', 'residence', 'residence_period', 'work_authorization',
    'first_language', 'secondary_education', 'degree', 'exam_attempt', 'language_test', 'training', 'practice',
    'licence', 'certification', 'experience', 'standing', 'match_record', 'commitment', 'sponsorship', 'preference',
    'paper_name'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO "waymark_app"', name);
    EXECUTE format('CREATE POLICY "see" ON %I FOR SELECT TO "waymark_app" USING ("client_id" = ANY ((SELECT visible_clients())::uuid[]))', name);
    EXECUTE format(
      'CREATE POLICY "say" ON %I FOR ALL TO "waymark_app" USING ("client_id" = (SELECT app_actor()) AND (SELECT actor_may(''client:edit:own'')))',
      name
    );
    IF name <> 'profile_topic' THEN
      EXECUTE format(
        'CREATE POLICY "prove" ON %I FOR UPDATE TO "waymark_app" USING ("client_id" = ANY ((SELECT visible_clients())::uuid[]) AND (SELECT actor_may(''client:prove:assigned'')))',
        name
      );
      EXECUTE format(
        'CREATE TRIGGER "said_or_proven" BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION "said_or_proven" ()', name
      );
    END IF;
  END LOOP;
  FOREACH name IN ARRAY ARRAY['assessment', 'facts_snapshot'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO "waymark_app", "waymark_worker"', name);
    EXECUTE format('CREATE POLICY "see" ON %I FOR SELECT TO "waymark_app" USING ("client_id" = ANY ((SELECT visible_clients())::uuid[]))', name);
    EXECUTE format(
      'CREATE POLICY "judge" ON %I FOR ALL TO "waymark_app" USING ("client_id" = (SELECT app_actor()) AND (SELECT actor_may(''client:edit:own'')))',
      name
    );
  END LOOP;
END
$$;
-- A stored verdict is never edited; only the mark of the newest moves on.
GRANT UPDATE ("current") ON "assessment" TO "waymark_app", "waymark_worker";

ALTER TABLE "note" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ("body", "visibility", "version", "created_at", "updated_at") ON "note" TO "waymark_app";
CREATE POLICY "see" ON "note" FOR SELECT TO "waymark_app"
  USING (
    "client_id" = ANY ((SELECT visible_clients())::uuid[])
    AND (
      "author_id" = (SELECT app_actor())
      OR "visibility" = 'shared'
      OR ("visibility" = 'team' AND "client_id" <> (SELECT app_actor()))
    )
  );
CREATE POLICY "write" ON "note" FOR INSERT TO "waymark_app"
  WITH CHECK (
    "client_id" = ANY ((SELECT visible_clients())::uuid[])
    AND "client_id" <> (SELECT app_actor())
    AND "author_id" = (SELECT app_actor())
    AND (SELECT actor_may('note:write:assigned'))
  );
CREATE POLICY "amend" ON "note" FOR UPDATE TO "waymark_app"
  USING ("client_id" = ANY ((SELECT visible_clients())::uuid[]) AND "author_id" = (SELECT app_actor()));

ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "draft" TO "waymark_app";
CREATE POLICY "own" ON "draft" FOR ALL TO "waymark_app"
  USING ("person_id" = (SELECT app_actor()) AND "client_id" = ANY ((SELECT visible_clients())::uuid[]))
  WITH CHECK ("person_id" = (SELECT app_actor()) AND "client_id" = ANY ((SELECT visible_clients())::uuid[]));

ALTER TABLE "review_request" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ("answer", "answered_by", "answered_at") ON "review_request" TO "waymark_app";
CREATE POLICY "see" ON "review_request" FOR SELECT TO "waymark_app" USING ("client_id" = ANY ((SELECT visible_clients())::uuid[]));
CREATE POLICY "ask" ON "review_request" FOR INSERT TO "waymark_app"
  WITH CHECK ("client_id" = (SELECT app_actor()) AND (SELECT actor_may('review:ask:own')) AND "answer" IS NULL);
CREATE POLICY "answer" ON "review_request" FOR UPDATE TO "waymark_app"
  USING (
    "client_id" = ANY ((SELECT visible_clients())::uuid[])
    AND "client_id" <> (SELECT app_actor())
    AND ("answer" IS NULL OR "answered_by" = (SELECT app_actor()))
    AND (SELECT actor_may('review:answer:assigned'))
  )
  WITH CHECK ("answered_by" = (SELECT app_actor()));

-- Activity: only ever added to, each row bound to the one before it.
/* The digest of a row of history: of what it says and of the row before. */
CREATE FUNCTION "activity_digest" (entry "activity") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(
    sha256(
      convert_to(
        jsonb_build_array(
          entry."previous", entry."chain", entry."position",
          to_char(entry."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), entry."actor_id", entry."capacity",
          entry."action", entry."object_kind", entry."object_id", entry."payload_digest"
        )::text,
        'UTF8'
      )
    ),
    'hex'
  )
$$;
CREATE FUNCTION "chain_activity" () RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last "activity_chain"%ROWTYPE;
BEGIN
  INSERT INTO "activity_chain" ("chain", "position", "digest") VALUES (NEW."chain", 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO last FROM "activity_chain" WHERE "chain" = NEW."chain" FOR UPDATE;
  NEW."position" := last."position" + 1;
  NEW."previous" := last."digest";
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."digest" := activity_digest(NEW);
  UPDATE "activity_chain" SET "position" = NEW."position", "digest" = NEW."digest" WHERE "chain" = NEW."chain";
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION "chain_activity" (), "activity_digest" ("activity") FROM PUBLIC;
CREATE TRIGGER "activity_is_chained" BEFORE INSERT ON "activity" FOR EACH ROW EXECUTE FUNCTION "chain_activity" ();

/* The first position of a chain whose digest does not follow from what stands there; nothing where all is well. */
CREATE FUNCTION "broken_link" (wanted uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH links AS (
    SELECT a AS entry, a."position", a."previous", a."digest",
      lag(a."digest", 1, '') OVER (ORDER BY a."position") AS before,
      row_number() OVER (ORDER BY a."position") AS expected
    FROM "activity" a WHERE a."chain" = wanted
  ), faults AS (
    SELECT l."expected"::int AS place FROM links l
    WHERE l."position" <> l."expected" OR l."previous" <> l.before OR l."digest" <> activity_digest(l.entry)
    UNION ALL
    SELECT c."position" FROM "activity_chain" c
    WHERE c."chain" = wanted AND c."position" <> (SELECT count(*) FROM links)
  )
  SELECT min(place) FROM faults
$$;

ALTER TABLE "activity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "activity_payload" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "activity_chain" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "activity", "activity_payload" TO "waymark_app", "waymark_gate", "waymark_worker";
GRANT USAGE ON SEQUENCE "activity_id_seq" TO "waymark_app", "waymark_gate", "waymark_worker";
-- That a note was written shows only to those whom the note reaches.
CREATE POLICY "see" ON "activity" FOR SELECT TO "waymark_app"
  USING (
    (
      "chain" = ANY ((SELECT visible_clients())::uuid[])
      AND (
        "object_kind" <> 'note'
        OR EXISTS (
          SELECT FROM "note" n WHERE n."id" = CASE WHEN "object_kind" = 'note' THEN "object_id"::uuid END
        )
      )
    )
    OR (SELECT actor_may('activity:read:any'))
  );
CREATE POLICY "add" ON "activity" FOR INSERT TO "waymark_app"
  WITH CHECK (
    "actor_id" = (SELECT app_actor())
    AND ("chain" = ANY ((SELECT visible_clients())::uuid[]) OR (SELECT actor_may('client:assign:any')))
  );
CREATE POLICY "gate" ON "activity" FOR ALL TO "waymark_gate" USING (true) WITH CHECK (true);
-- What was said shows to whom the row shows, and is added to one's own rows only.
CREATE POLICY "see" ON "activity_payload" FOR SELECT TO "waymark_app"
  USING (
    "chain" = ANY ((SELECT visible_clients())::uuid[])
    AND EXISTS (SELECT FROM "activity" a WHERE a."id" = "activity_id" AND a."chain" = "activity_payload"."chain")
  );
CREATE POLICY "add" ON "activity_payload" FOR INSERT TO "waymark_app"
  WITH CHECK (
    "chain" = ANY ((SELECT visible_clients())::uuid[])
    AND EXISTS (
      SELECT FROM "activity" a
      WHERE a."id" = "activity_id" AND a."chain" = "activity_payload"."chain" AND a."actor_id" = (SELECT app_actor())
    )
  );
CREATE POLICY "gate" ON "activity_payload" FOR ALL TO "waymark_gate" USING (true) WITH CHECK (true);

-- The worker: everything that happens by itself, on every file.
GRANT SELECT, INSERT, UPDATE, DELETE ON "client", "draft" TO "waymark_worker";
GRANT DELETE ON "activity_payload" TO "waymark_worker";
GRANT SELECT ON "requirement", "requirement_version", "pathway", "pathway_version", "source", "exam", "cycle",
  "catalogue_state" TO "waymark_worker";
GRANT SELECT ON "catalogue_release" TO "waymark_app", "waymark_worker";
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('GRANT SELECT ON %I TO "waymark_worker"', name);
    EXECUTE format('CREATE POLICY "worker" ON %I FOR ALL TO "waymark_worker" USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

/* Puts a job in the queue, in the transaction that caused it. The payload holds ids, never what they stand for. */
CREATE FUNCTION "enqueue_job" (task text, payload json, key text DEFAULT NULL, at timestamptz DEFAULT now()) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload => payload, job_key => key, run_at => at);
END
$$;
REVOKE ALL ON FUNCTION "enqueue_job" (text, json, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "enqueue_job" (text, json, text, timestamptz) TO "waymark_gate", "waymark_worker";
REVOKE ALL ON FUNCTION "broken_link" (uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "broken_link" (uuid) TO "waymark_app", "waymark_worker";

-- The three roles every installation begins with. Permissions are named in lib/access/policy.ts.
INSERT INTO "role" ("id", "title_en", "title_fr", "permissions") VALUES
  ('applicant', 'Applicant', 'Candidate ou candidat', ARRAY[
    'client:read:own', 'client:edit:own', 'client:export:own', 'note:read:own', 'activity:read:own',
    'review:ask:own', 'person:close:own'
  ]),
  ('advisor', 'Advisor', 'Conseillère ou conseiller', ARRAY[
    'client:read:assigned', 'client:prove:assigned', 'client:stage:assigned', 'note:read:assigned', 'note:write:assigned',
    'note:amend:own', 'activity:read:assigned', 'review:answer:assigned', 'person:read:colleague'
  ]),
  ('admin', 'Administrator', 'Administratrice ou administrateur', ARRAY[
    'person:read:any', 'person:invite:any', 'person:disable:any', 'role:grant:any', 'client:assign:any',
    'activity:read:any', 'person:read:colleague'
  ]);
