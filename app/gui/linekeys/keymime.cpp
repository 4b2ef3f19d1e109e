#include "gui/linekeys/keymime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace gui {

namespace {

const auto PlaceType = QStringLiteral("application/x-spafleet-key");
const auto ContentType = QStringLiteral("application/x-spafleet-key-content");

} // namespace

QMimeData *mimeOf(KeyPlace place)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << place.unit << place.key;
    auto *mime = new QMimeData;
    mime->setData(PlaceType, bytes);
    return mime;
}

QMimeData *mimeOf(const KeyContent &content)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << content.extension << content.label << content.function;
    auto *mime = new QMimeData;
    mime->setData(ContentType, bytes);
    return mime;
}

// Another program may drag anything in: what does not read is nothing.
std::optional<KeyPlace> placeIn(const QMimeData &mime)
{
    KeyPlace place;
    QDataStream bytes(mime.data(PlaceType));
    bytes >> place.unit >> place.key;
    return bytes.status() == QDataStream::Ok ? std::optional(place) : std::nullopt;
}

std::optional<KeyContent> contentIn(const QMimeData &mime)
{
    KeyContent content;
    QDataStream bytes(mime.data(ContentType));
    bytes >> content.extension >> content.label >> content.function;
    return bytes.status() == QDataStream::Ok ? std::optional(content) : std::nullopt;
}

} // namespace gui
