// Tries each seed of a fuzzer once, where nobody fuzzes: what a fuzzer checks holds for them, and
// it still builds.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "%s FOLDER: tries each file in it\n", argv[0]);
        return 2;
    }
    int tried = 0;
    for (const auto &seed : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(seed.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
        ++tried;
    }
    std::printf("%d seeds tried\n", tried);
    return tried > 0 ? 0 : 1;
}
