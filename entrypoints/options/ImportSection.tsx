import { ImportView } from '../../components/options/import/ImportView.tsx';
import type { Library } from '../../utils/messages/protocol.ts';
import { moment } from '../shared/moment.ts';
import { useAsked } from '../shared/use-asked.ts';
import { undoImport } from './undo-import.ts';
import { useConversion } from './use-conversion.ts';
import type { useExport } from './use-export.ts';
import type { useImportRun } from './use-import-run.ts';

interface Props {
  library: Library;
  importing: ReturnType<typeof useImportRun>;
  exported: ReturnType<typeof useExport>;
}

export function ImportSection({ library, importing, exported }: Props) {
  const past = useAsked('pastImports', ['library']);
  const conversion = useConversion(library);

  return (
    <ImportView
      model={{
        state: importing.state,
        plan: importing.plan,
        pasted: importing.pasted,
        past: past.value ?? [],
        exported: exported.state,
        conversion: conversion.state,
        count: library.templates.length,
        moment: moment(),
      }}
      acts={{
        ...importing.acts,
        undoPast: undoImport,
        exportNow: exported.exportNow,
        convert: conversion.convert,
        saveFile: conversion.saveFile,
      }}
    />
  );
}
