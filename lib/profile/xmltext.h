#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace profile {

/** A value as it stood in a text, with what was odd about it. */
struct XmlText
{
    QString text;
    bool badEscape =
        false; ///< an & that escapes nothing, or a character no value may hold: kept as text
    bool control = false; ///< held control characters, which are left out
    bool latin1 = false; ///< bytes that are no UTF-8 were read as Latin-1
};

/** Undoes what a profile's text does to a value: the five named and the numeric escapes (no others
 *  exist), comments and CDATA sections, line breaks, which become blanks. */
XmlText unescapeXml(QByteArrayView raw, bool plain, bool latin1);

/** Text without any escapes: UTF-8, or Latin-1 where it is none; without control characters. */
XmlText decodeText(QByteArrayView bytes);

/** May the character stand in a value, and in XML at all? */
bool isXmlCharacter(char32_t code);

/** The name a phone's element has for @p spelled: brackets, parentheses and slashes of the web page
 *  and of SPC text become underscores. The result is a name XML allows. */
QByteArray elementName(QByteArrayView spelled);

/** The choices in an options comment, as scanFlatXml hands it out. */
QStringList splitOptions(QByteArrayView options);

} // namespace profile
