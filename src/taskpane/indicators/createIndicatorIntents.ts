import type { IndicatorSettings } from "../../core/model/indicatorSettings";
import { parseThreshold } from "../parseThreshold";
import type { IndicatorsDesk } from "./indicatorsDesk";
import { indicatorsAtATime, type TypedSetting } from "./indicatorsState";
import { parseAmount } from "./parseAmount";
import type { IndicatorIntents } from "./views/indicatorIntents";

/** What each thing a person does comes to. */
export function createIndicatorIntents(desk: IndicatorsDesk): IndicatorIntents {
  return { ...listIntents(desk), ...explanationIntents(desk), ...settingIntents(desk) };
}

function listIntents(
  desk: IndicatorsDesk,
): Pick<IndicatorIntents, "chooseFilter" | "search" | "showMore" | "toggle" | "goTo"> {
  return {
    chooseFilter: (filter) => {
      void desk.keep();
      desk.update({ filter, shown: indicatorsAtATime, open: null });
    },
    search: (search) => {
      desk.update({ search, shown: indicatorsAtATime });
    },
    showMore: () => {
      desk.update({ shown: desk.state.shown + indicatorsAtATime });
    },
    toggle: (row) => {
      void desk.keep();
      desk.update({ open: desk.state.open === row ? null : row, unusable: null });
    },
    goTo: desk.link.goTo,
  };
}

function explanationIntents(desk: IndicatorsDesk): Pick<IndicatorIntents, "explain" | "leave"> {
  return {
    explain: (row, part, text) => {
      const record = desk.recordAt(row);
      const before = record.explanation ?? { cause: "", remedy: "", prospect: "" };
      const said = { ...before, [part]: text };
      const isEmpty = said.cause + said.remedy + said.prospect === "";
      desk.type(row, { ...record, explanation: isEmpty ? null : said });
    },
    leave: () => {
      void desk.keep();
    },
  };
}

function settingIntents(
  desk: IndicatorsDesk,
): Pick<IndicatorIntents, "set" | "typeSetting" | "forgetSettings" | "calculate"> {
  const set: IndicatorIntents["set"] = (row, name, value) => {
    const record = desk.recordAt(row);
    const { [name]: former, ...others } = record.settings;
    if (former === value) desk.update({ unusable: null });
    else {
      const settings = value === undefined ? others : { ...others, [name]: value };
      desk.judge(row, { ...record, settings });
    }
  };
  return {
    set,
    typeSetting: (row, setting, text) => {
      const typed = parseSetting(setting, text);
      if (typed === null) desk.update({ unusable: { row, setting } });
      else set(row, setting, typed[setting]);
    },
    forgetSettings: (row) => {
      desk.judge(row, { ...desk.recordAt(row), settings: {} });
    },
    calculate: () => {
      desk.update({ areMarksOld: false });
      desk.link.calculate();
    },
  };
}

/** What a text sets; nothing where it is empty, null where it cannot be used. */
function parseSetting(setting: TypedSetting, text: string): IndicatorSettings | null {
  if (setting === "lastYear") {
    const lastYear = parseAmount(text);
    if (lastYear === "unusable") return null;
    return lastYear === null ? {} : { lastYear };
  }
  const typed = parseThreshold(text);
  if (typed.kind === "unusable") return null;
  return typed.kind === "blank" ? {} : { threshold: typed.threshold };
}
