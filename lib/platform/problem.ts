/** Errors of the API as RFC 9457 problem documents. */

/** One wrong field: where, what was expected, what came. */
export interface FieldProblem {
  pointer: string;
  expected: string;
  got: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The request is not right",
  401: "Nobody is signed in",
  404: "Not found",
  405: "Method not allowed",
  413: "The request is too large",
  415: "Unsupported media type",
  422: "The request cannot be answered",
  429: "Too many requests",
  500: "Something went wrong here",
  503: "Not available at the moment",
};

/** A problem+json response. `type` names the problem as a relative reference into the documentation. */
export function problem(
  status: number,
  detail: string,
  options: { errors?: FieldProblem[]; headers?: Record<string, string> } = {},
): Response {
  const body = {
    type: `/api/v1/openapi.json#problem-${status}`,
    title: TITLES[status] ?? "Error",
    status,
    detail,
    ...(options.errors ? { errors: options.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...options.headers,
    },
  });
}
