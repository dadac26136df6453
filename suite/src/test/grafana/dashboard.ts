// Grafana's own types, closed: what they do not name is refused. `check` puts the dashboards behind it.
import type { AnnotationQuery, Dashboard, FieldConfig, GraphFieldConfig, Panel, RowPanel, VariableModel } from '@grafana/schema';
import type { Options as LinesOptions } from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';
import type { Options as NumberOptions } from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';

// JSON has words where the types have enums.
type Json<T> = T extends string ? `${T}` : T extends Array<infer U> ? Json<U>[] : T extends object ? { [K in keyof T]: Json<T[K]> } : T;

// Prometheus' queries are no part of the schema; these are the fields that its editor writes.
type Query = { refId: string; datasource: Source; expr: string; legendFormat: string; instant: boolean; range: boolean; exemplar: boolean };
type Source = { type: 'prometheus'; uid: '${datasource}' };

type Common = Omit<Panel, 'type' | 'options' | 'fieldConfig' | 'targets' | 'datasource'> & { datasource: Source; targets: Query[] };
type Fields<C> = { defaults: Omit<FieldConfig, 'custom'> & { custom?: C }; overrides: never[] };
type Lines = Common & { type: 'timeseries'; options: LinesOptions; fieldConfig: Fields<GraphFieldConfig> };
type Number = Common & { type: 'stat'; options: NumberOptions; fieldConfig: Fields<never> };
type Alerts = Pick<AnnotationQuery, 'name' | 'datasource' | 'enable' | 'iconColor'> & { expr: string; titleFormat: string; textFormat: string };

export type Board = Json<
  Omit<Dashboard, 'panels' | 'templating' | 'annotations'> & {
    panels: (Lines | Number | (RowPanel & { panels: never[] }))[];
    templating: { list: VariableModel[] };
    annotations: { list: Alerts[] };
  }
>;
