import { expect, test } from "vitest";
import { projectReference } from "../../prisma/reference/check";
import { statisticsFaults } from "./faults";
import { isDrawn, numberOf, rateOf, rowsOf, seriesOf } from "./figure";

const { figures, statistics } = projectReference();
const figure = (id: string) => {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const row = (id: string) => {
  const found = statistics.find((one) => one.id === id);
  if (!found) throw new Error(`no statistic ${id}`);
  return found;
};
const drawn = (id: string) => seriesOf(figure(id), rowsOf(figure(id), statistics));

test("a rate is worked out where both its numbers are there, else it is as published", () => {
  expect(rateOf(row("carms-2020-all"))).toEqual({ percent: 98.4, workedOut: true });
  expect(rateOf(row("nrmp-2018-us-img"))).toEqual({ percent: 57.1, workedOut: false });
  expect(rateOf(row("carms-2020-img"))).toBeNull();
});

test("what only an undated guide says is never drawn with the others", () => {
  expect(statistics.filter(({ confidence }) => confidence === "seed_only")).toHaveLength(5);
  const us = drawn("nrmp-img-rate").find(({ of }) => of.applicants === "us_img");
  expect(us?.points.map(({ statistic }) => statistic.year)).toEqual([2018, 2021, 2023, 2024, 2025]);
  expect(isDrawn(figure("carms-undated"), drawn("carms-undated"))).toBe(false);
});

test("one number alone is no picture", () => {
  expect(isDrawn(figure("carms-img-rate"), drawn("carms-img-rate"))).toBe(false);
  expect(isDrawn(figure("carms-cmg-unmatched"), drawn("carms-cmg-unmatched"))).toBe(true);
});

test("no figure mixes two kinds of rates", () => {
  for (const one of figures)
    for (const statistic of rowsOf(one, statistics))
      if (statistic.rate && /rate|share/.test(one.measure)) expect(statistic.rate.kind).toBe(one.measure);
  expect(numberOf(row("carms-2020-all"), "match_rate")).toBeNull();
});

test("the statistics have no faults, and the check sees those it is made for", () => {
  expect(statisticsFaults(figures, statistics)).toEqual([]);
  const mixed = figures.map((one) =>
    one.id === "nrmp-img-rate" ? { ...one, statistics: [...one.statistics, "nrmp-2025-all"] } : one,
  );
  expect(statisticsFaults(mixed, statistics).join("\n")).toMatch(/nrmp-2025-all is a fill_rate/);
  const wrong = statistics.map((one) => (one.id === "carms-2020-all" ? { ...one, matched: 3000 } : one));
  expect(statisticsFaults(figures, wrong).join("\n")).toMatch(
    /published 98.4 %, but its numbers give 88.3 %/,
  );
  const silent = statistics.map((one) =>
    one.id === "carms-2021-img" ? { ...one, sources: [], sourceDate: null } : one,
  );
  expect(statisticsFaults(figures, silent).join("\n")).toMatch(/no source[\s\S]*no date/);
});
