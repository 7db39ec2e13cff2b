import base from './base.css?inline';
import comments from './comments.css?inline';
import conversation from './conversation.css?inline';
import detail from './detail.css?inline';
import frame from './frame.css?inline';
import list from './list.css?inline';

export const styleSheet = [base, frame, list, detail, conversation, comments].join('\n');
