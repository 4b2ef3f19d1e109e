#include "profile/specimen.h"

namespace profile {

namespace {

void takeStatus(schema::Specimen &specimen, const ReadElement &element)
{
    if (element.name == "Product_Name" && specimen.model.isEmpty())
        specimen.model = element.value.simplified().remove(u' ');
    else if (element.name == "Software_Version" && specimen.firmware.isEmpty())
        specimen.firmware = element.value.simplified();
}

} // namespace

schema::Specimen specimenOf(const ReadProfile &read)
{
    schema::Specimen specimen;
    for (const ReadElement &element : read.elements) {
        if (element.isStatus())
            takeStatus(specimen, element);
        else
            specimen.elements.push_back(
                {element.key(), element.value, element.options, element.access, element.group});
    }
    return specimen;
}

} // namespace profile
