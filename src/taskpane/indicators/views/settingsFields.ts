import { html, noChange, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { indicatorKinds, type IndicatorSettings } from "../../../core/model/indicatorSettings";
import { numberText, percentText, typedNumberText } from "../../../core/wording/numberText";
import { vi } from "../../../core/wording/vi";
import { actionButton } from "../../views/actionButton";
import type { IndicatorRow } from "../indicatorRows";
import type { TypedSetting } from "../indicatorsState";
import { indicatorTexts } from "../indicatorTexts";
import type { IndicatorIntents } from "./indicatorIntents";
import type { ItemAround } from "./itemAround";
import { settingSelect } from "./settingSelect";

const months = Array.from({ length: 12 }, (_month, index) => index + 1);
const wholePlan = 100;

/** How this indicator is judged where that is not as usual; what is not set says what the usual is. */
export function settingsFields(
  { indicator, record: { settings } }: IndicatorRow,
  around: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const { row } = indicator.row.source;
  return html`<fieldset class="settings">
    <legend>${indicatorTexts.settings}</legend>
    ${kindField(row, settings, intents)} ${thresholdField({ row, settings }, around, intents)}
    ${monthsField({ row, settings }, around, intents)} ${directionField(row, settings, intents)}
    ${lastYearField({ row, settings }, around, intents)}
    ${
      Object.keys(settings).length === 0
        ? nothing
        : actionButton({
            action: "forget-settings",
            label: indicatorTexts.forget,
            press: () => {
              intents.forgetSettings(row);
            },
          })
    }
  </fieldset>`;
}

interface OwnSettings {
  readonly row: number;
  readonly settings: IndicatorSettings;
}

function kindField(
  row: number,
  settings: IndicatorSettings,
  intents: IndicatorIntents,
): TemplateResult {
  const usual = indicatorTexts.usual(indicatorTexts.kinds.cumulative.toLowerCase());
  return settingSelect({
    id: `kind-${row}`,
    label: indicatorTexts.kind,
    chosen: settings.kind,
    usual,
    options: indicatorKinds.map((kind) => [kind, indicatorTexts.kinds[kind]]),
    choose: (kind) => {
      intents.set(row, "kind", kind);
    },
  });
}

function directionField(
  row: number,
  settings: IndicatorSettings,
  intents: IndicatorIntents,
): TemplateResult {
  return settingSelect({
    id: `direction-${row}`,
    label: indicatorTexts.direction,
    chosen: settings.direction,
    usual: indicatorTexts.usual(indicatorTexts.usualDirection.toLowerCase()),
    options: (["higher", "lower"] as const).map((one) => [one, indicatorTexts.directions[one]]),
    choose: (direction) => {
      intents.set(row, "direction", direction);
    },
  });
}

function monthsField(
  { row, settings }: OwnSettings,
  { state }: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const { period } = state.opened.assessed.calculated.table;
  return settingSelect({
    id: `months-${row}`,
    label: indicatorTexts.months,
    chosen: settings.months,
    usual: indicatorTexts.usual(indicatorTexts.usualPeriod(period.months)),
    options: months.map((one) => [one, indicatorTexts.monthsOf(one)]),
    choose: (one) => {
      intents.set(row, "months", one);
    },
  });
}

function thresholdField(
  { row, settings }: OwnSettings,
  around: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const usual = around.actions.usualThreshold(around.state.opened, settings);
  const asksForAll = settings.kind === "level" && (settings.threshold ?? usual) !== wholePlan;
  return html`${numberField(
    { row, setting: "threshold", value: settings.threshold, usual: percentText(usual, vi) },
    around,
    intents,
  )}
  ${
    asksForAll
      ? html`<p class="hint">${indicatorTexts.levelHint}</p>
          ${actionButton({
            action: "whole-plan",
            label: indicatorTexts.suggest,
            press: () => {
              intents.set(row, "threshold", wholePlan);
            },
          })}`
      : nothing
  }`;
}

function lastYearField(
  { row, settings }: OwnSettings,
  around: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const inTable = around.actions.lastYearInTable(around.state.opened, row);
  const usual = inTable === null ? indicatorTexts.notKnown : numberText(inTable, vi);
  const value = settings.lastYear;
  return numberField({ row, setting: "lastYear", value, usual }, around, intents);
}

interface NumberField {
  readonly row: number;
  readonly setting: TypedSetting;
  readonly value: number | undefined;
  readonly usual: string;
}

function numberField(
  { row, setting, value, usual }: NumberField,
  { state: { unusable } }: ItemAround,
  intents: IndicatorIntents,
): TemplateResult {
  const id = `${setting}-${row}`;
  const isUnusable = unusable?.row === row && unusable.setting === setting;
  const shown = value === undefined ? "" : typedNumberText(value, vi);
  return html`<label for=${id}>${indicatorTexts[setting]}</label>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder=${indicatorTexts.usual(usual)}
      aria-invalid=${String(isUnusable)}
      aria-describedby=${isUnusable ? `${id}-problem` : nothing}
      .value=${isUnusable ? noChange : live(shown)}
      @change=${(event: Event) => {
        const { currentTarget } = event;
        if (currentTarget instanceof HTMLInputElement) {
          intents.typeSetting(row, setting, currentTarget.value);
        }
      }}
    />
    <p class="field-problem" id=${`${id}-problem`} role="alert">
      ${isUnusable ? indicatorTexts.problems[setting] : nothing}
    </p>`;
}
