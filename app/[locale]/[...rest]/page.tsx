import { notFound } from "next/navigation";

/** Every address without a page of its own: not found, in the reader's language and inside the frame. */
export default function Unknown(): never {
  notFound();
}
