#pragma once

#include "schema/parameter.h"

#include <QWidget>

#include <functional>

namespace gui {

/** The right editor for @p parameter: the one place that knows which type is edited how. What is
 *  short is a field or a list of choices that fits a row; a language of the phones is a
 *  ScriptEditor, which wants room. */
QWidget *createEditor(const schema::Parameter &parameter, QWidget *parent);

/** What an editor of createEditor() holds, and how it is filled. A value that is not among the
 *  choices joins them: a phone may hold one. */
QString editorText(const QWidget *editor);
void setEditorText(QWidget *editor, const QString &text);

/** Calls @p does, while @p context lives, whenever the person is done with an editor of
 *  createEditor(): chose, pressed Return or went on. */
void whenEdited(QWidget *editor, QObject *context, const std::function<void()> &does);

} // namespace gui
