import { i18n } from '#i18n';
import type { editorOf } from './desk-view.ts';
import { FillIn } from './FillIn.tsx';
import { FindView } from './library/FindView.tsx';
import type { RepliesActs, RepliesModel } from './RepliesView.tsx';
import { ReplyEditor } from './ReplyEditor.tsx';
import type { openPlaces } from './reply-groups.ts';
import { TrashView } from './trash/TrashView.tsx';

interface Props {
  model: RepliesModel;
  acts: RepliesActs;
  editor: ReturnType<typeof editorOf>;
  places: ReturnType<typeof openPlaces>;
}

/** Beside the list: the chosen reply, or what was asked for in its place. */
export function DetailPane({ model, acts, editor, places }: Props) {
  const { desk } = model;
  const back = () => acts.select(null);
  if (editor !== null) {
    const { id } = editor;
    return (
      <ReplyEditor
        key={id}
        model={editor.model}
        acts={{
          edit: (change) => acts.edit(id, change),
          take: (version) => acts.take(id, version),
          save: () => acts.save(id),
          discard: () => acts.discard(id),
          remove: () => acts.remove(id),
          select: acts.select,
          writeTwin: () => acts.writeTwin(id),
          choosePicture: (file) => acts.choosePicture(id, file),
          back,
        }}
      />
    );
  }
  if (desk.aside === 'trash') {
    return (
      <TrashView
        trash={model.trash}
        moment={model.moment}
        onPutBack={acts.putBack}
        onErase={acts.eraseTrashed}
        onBack={back}
      />
    );
  }
  if (desk.aside === 'find') {
    const { templates, moment } = model;
    return <FindView templates={templates} moment={moment} onReplace={acts.tidy.replace} onBack={back} />;
  }
  if (places.length > 0 || desk.aside === 'fill-in') {
    return <FillIn groups={places} asked={desk.aside === 'fill-in'} onFill={acts.fill} onBack={back} />;
  }
  return <p class="choose quiet">{i18n.t('replies.choose')}</p>;
}
