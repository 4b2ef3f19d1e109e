#include "schema/dictionary.h"

#include "schema/datatypename.h"

namespace schema {

namespace {

// a list of them, or an object: each with what it means (a list may have its "words" beside it)
void readChoices(ValueType &type, JsonReader &json)
{
    type.choices.clear();
    type.words.clear();
    if (json.atArray()) {
        type.choices = json.texts();
        return;
    }
    json.object([&](QByteArrayView choice) {
        type.choices.append(QString::fromUtf8(choice));
        type.words.append(json.text());
    });
}

} // namespace

bool refine(Definition &definition, QByteArrayView key, JsonReader &json)
{
    ValueType &type = definition.type;
    if (key == "type")
        type.type = typeNamed(json.text()).value_or(DataType::Text);
    else if (key == "size")
        type.size = json.integer();
    else if (key == "minimum")
        type.minimum = json.number();
    else if (key == "maximum")
        type.maximum = json.number();
    else if (key == "unit")
        type.unit = json.text();
    else if (key == "choices")
        readChoices(type, json);
    else if (key == "words")
        type.words = json.texts();
    else if (key == "help")
        definition.help = json.text();
    else if (key == "source")
        definition.source = json.text();
    else if (key == "unknown")
        definition.unknown = json.text();
    else if (key == "secret")
        definition.secret = json.boolean();
    else if (key == "untouched")
        definition.untouched = json.boolean();
    else
        return false;
    return true;
}

Result<void> Dictionary::add(QByteArrayView text)
{
    JsonReader json(text);
    json.object([&](QByteArrayView name) {
        Definition &definition = m_definitions[name.toByteArray()];
        json.object([&](QByteArrayView key) {
            if (!refine(definition, key, json))
                json.skip();
        });
    });
    return json.finish();
}

} // namespace schema
