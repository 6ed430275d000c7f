"use client";
import { useEffect } from "react";
import { eraseAnswers } from "@/lib/intake/storage";

/** Removes what this browser kept of the answers, once the account they went to is closed. */
export function ForgetHere() {
  useEffect(eraseAnswers, []);
  return null;
}
