#pragma once

#include <QString>

/** From exec to the first paint, ours beside an empty Qt main window with a table; prints. @p
 * record holds many phones. */
void measureStart(const QString &record);

/** What the processes that it starts do: show a window, say so, end. */
int showEmptyWindow(int argc, char **argv);
int showOurWindow(int argc, char **argv, const QString &record, bool withRows);
