#include "gui/helptext.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(gui::Help)
};

} // namespace

QString helpOn(Place place)
{
    switch (place) {
    case Place::Overview:
        return Help::tr(
            "<p><b>Overview</b> says what needs a person, worst first. A click on a line, or "
            "Enter, "
            "cures it: it adopts a phone that asked by itself, resyncs what is outdated, or leads "
            "to "
            "the setting that is missing.</p><p>A click on a bar shows the phones it counts.</p>");
    case Place::Phones:
        return Help::tr(
            "<p><b>Phones</b>: type into the search box to narrow the table. Plain words match any "
            "column; <tt>model:504 group:sales ext:151 ip:192.0.2 fw:&lt;7.5 seen:&gt;1d</tt> "
            "narrow "
            "one; <tt>never-seen</tt>, <tt>outdated</tt> or <tt>failed</tt> is a state; a leading "
            "<tt>-</tt> excludes. Ctrl+D keeps a search as a place.</p><p>Everything is done to "
            "all "
            "phones that are selected. A right click on the column heads chooses columns and "
            "groups. Ctrl+Z takes back the newest edit.</p>");
    case Place::Extensions:
        return Help::tr("<p><b>Extensions</b> are numbers in Asterisk that a line of a phone "
                        "carries. Insert makes one, F2 changes it, Delete removes it.</p>");
    case Place::Asterisk:
        return Help::tr(
            "<p><b>Asterisk</b> shows our part of its files. Name a folder to see what an export "
            "would change in the files that are there; only our own marked sections are touched. "
            "Reload Asterisk afterwards: <tt>sip reload</tt> or <tt>pjsip reload</tt>, and "
            "<tt>dialplan reload</tt>.</p>");
    case Place::Settings:
        return Help::tr(
            "<p><b>Settings</b> of the fleet and of this machine's servers, and what every phone "
            "is "
            "told unless its site, model, group or the phone itself says otherwise.</p>");
    }
    Q_UNREACHABLE();
}

QString helpOnAPhone()
{
    return Help::tr(
        "<p><b>A phone</b>, or all that are selected. Its <b>timeline</b> says what it asked for, "
        "was told and did, newest first.</p><p><b>Lines</b>: an arrow goes to the next key, Enter "
        "edits it, Space picks it up and puts it down elsewhere, Ctrl with an arrow exchanges it "
        "with its neighbour, Delete empties it.</p><p><b>Settings</b>: a letter or Enter edits, "
        "the chip says where a value comes from; what you save is shown first by Preview and "
        "played by Rehearse.</p><p><b>Profile</b> is what the phone would be told now, <b>Log</b> "
        "what it said itself.</p>");
}

QString helpOnPushes()
{
    return Help::tr(
        "<p><b>What is pushed</b>: each phone goes from <i>sent</i> to <i>fetched</i>, "
        "<i>applied</i> and <i>registered</i>, each lit by what was seen and not by what was "
        "hoped. The first that stays dark is explained. Retry failed tries again where it "
        "stopped; to close this stops nothing.</p>");
}

QString helpOnTheLog()
{
    return Help::tr(
        "<p><b>The log</b> follows the newest line until you scroll up. Filter hides the other "
        "lines, also by a <tt>/regular expression/</tt>; Highlight only colours. A click on a head "
        "sorts, and then it stands still. Enter goes to the phone of a line, Shift+Enter opens its "
        "log in a window.</p>");
}

QString helpOnScanning()
{
    return Help::tr(
        "<p><b>Scanning</b>: every line that ends with Enter is a label. Its codes may come one by "
        "one or together; a product code sets the model for those that follow. A photograph of a "
        "label can be dropped here. What was taken is saved already; Esc ends.</p>");
}

} // namespace gui
