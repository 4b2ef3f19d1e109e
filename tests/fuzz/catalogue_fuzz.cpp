// A catalogue entry of the user's own, from any bytes: read, composed and looked up in.

#include "schema/factsreader.h"
#include "schema/family.h"
#include "schema/familyreader.h"
#include "schema/phonemodel.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    schema::JsonReader json(text);
    const auto models = schema::readModels(json);
    const auto family = schema::readFamily(text, schema::Dictionary());
    if (!models || !family)
        return 0;
    for (const schema::ModelFacts &facts : *models) {
        schema::Composition parts = schema::compose(**family, facts);
        const schema::PhoneModel model(facts, std::move(parts.elements), {}, parts.parameters);
        for (const schema::Element &element : model.elements()) {
            if (!model.indexOf(element.name))
                __builtin_trap();
        }
        model.indexesOf(u"Proxy_{n}_");
    }
    return 0;
}
