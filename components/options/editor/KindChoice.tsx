import { i18n } from '#i18n';

interface Props {
  frequent: boolean;
  onChange(frequent: boolean): void;
}

/** What a reply is for, and what follows from it. */
export function KindChoice({ frequent, onChange }: Props) {
  const kinds = [
    { is: true, label: i18n.t('editor.frequent'), hint: i18n.t('editor.frequent_hint') },
    { is: false, label: i18n.t('editor.personal'), hint: i18n.t('editor.personal_hint') },
  ];
  return (
    <fieldset class="choice">
      <legend class="field-label">{i18n.t('editor.kind')}</legend>
      {kinds.map(({ is, label, hint }) => (
        <label key={label}>
          <input type="radio" name="kind" checked={frequent === is} onChange={() => onChange(is)} />
          <span>
            {label} <span class="small quiet">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
