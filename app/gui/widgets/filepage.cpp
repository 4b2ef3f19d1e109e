#include "gui/widgets/filepage.h"

#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>

namespace gui {

using provisioning::Standing;

namespace {

class Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const QWidget *page)
        : QSyntaxHighlighter(document), m_page(page)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const QPalette palette = m_page->palette();
        if (text.startsWith(u'+'))
            return setFormat(0, int(text.size()), standingColour(Standing::UpToDate, palette));
        if (text.startsWith(u'-') && !text.startsWith(QStringLiteral("--")))
            return setFormat(0, int(text.size()), standingColour(Standing::Failed, palette));
        static const QRegularExpression tag(QStringLiteral("</?[\\w.-]+|/?>"));
        static const QRegularExpression head(QStringLiteral("^\\[[^\\]]*\\]"));
        static const QRegularExpression key(QStringLiteral("^[\\w.-]+(?=\\s*=>?)"));
        static const QRegularExpression comment(QStringLiteral("(?<!\\\\);.*$|<!--.*-->"));
        if (text.trimmed().startsWith(u'<'))
            mark(tag, text, standingColour(Standing::Fetching, palette));
        mark(head, text, standingColour(Standing::Fetching, palette));
        mark(key, text, standingColour(Standing::UpToDate, palette));
        if (!text.trimmed().startsWith(u'<') || text.contains(QStringLiteral("<!--")))
            mark(comment, text, mutedColour(palette));
    }

private:
    void mark(const QRegularExpression &what, const QString &text, const QColor &colour)
    {
        for (auto matches = what.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), colour);
        }
    }

    const QWidget *m_page;
};

} // namespace

FilePage::FilePage(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    new Highlighter(document(), this);
}

void FilePage::show(const QString &text)
{
    if (text == toPlainText())
        return;
    const int place = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(place);
}

} // namespace gui
