import { i18n } from '#i18n';
import type { ConversionFormat, MadeFile } from '../../../utils/domain/formats/convert.ts';
import type { ImportPlan } from '../../../utils/domain/formats/plan-import.ts';
import type { PastImport } from '../../../utils/domain/library/past-import.ts';
import type { Moment } from '../../basics/moment.ts';
import type { ExportState } from '../../notices/export-state.ts';
import { ExportRow } from '../backups/ExportRow.tsx';
import { ConversionRow, conversionRows } from './ConversionRow.tsx';
import type { ConversionState } from './export-state.ts';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportStart } from './ImportStart.tsx';
import type { UndoState, WizardActs, WizardState } from './import-state.ts';
import { PastImports } from './PastImports.tsx';
import { Reading } from './Reading.tsx';

export interface ImportModel {
  state: WizardState;
  /** Null while there is nothing to import. */
  plan: ImportPlan | null;
  pasted: string;
  /** Newest first. */
  past: readonly PastImport[];
  exported: ExportState;
  conversion: ConversionState;
  /** Replies in the library. */
  count: number;
  moment: Moment;
}

export interface ImportActs extends WizardActs {
  undoPast(id: string): Promise<UndoState>;
  exportNow(): void;
  convert(format: ConversionFormat): void;
  saveFile(file: MadeFile): void;
}

/** Replies from other programs, and into them. */
export function ImportView({ model, acts }: { model: ImportModel; acts: ImportActs }) {
  const { state, past, exported, conversion, count, moment } = model;
  return (
    <section class="page import-page">
      <h1>{i18n.t('options.import')}</h1>
      <Wizard model={model} acts={acts} />
      {state.kind !== 'preview' && (
        <>
          {past.length > 0 && <PastImports past={past} moment={moment} onUndo={acts.undoPast} />}
          <h2>{i18n.t('convert.title')}</h2>
          <div class="card">
            <ExportRow exported={exported} onExport={acts.exportNow} />
            {conversionRows.map((row) => (
              <ConversionRow
                key={row.format}
                row={row}
                state={conversion}
                empty={count === 0}
                moment={moment}
                onConvert={acts.convert}
                onSave={acts.saveFile}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Wizard({ model: { state, plan, pasted, moment }, acts }: { model: ImportModel; acts: ImportActs }) {
  switch (state.kind) {
    case 'start':
      return (
        <ImportStart
          pasted={pasted}
          onFiles={acts.takeFiles}
          onPaste={acts.paste}
          onPasted={acts.takePasted}
        />
      );
    case 'reading':
      return <Reading state={state} onCancel={acts.cancel} />;
    case 'preview':
      return <ImportPreview state={state} plan={plan} moment={moment} acts={acts} />;
    case 'done':
      return <ImportDone state={state} moment={moment} onUndo={acts.undo} onRestart={acts.restart} />;
  }
}
