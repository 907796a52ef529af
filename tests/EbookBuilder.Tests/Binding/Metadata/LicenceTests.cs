using EbookBuilder.Binding;

namespace EbookBuilder.Tests.Binding;

/// <summary>Licences as people state them.</summary>
public sealed class LicenceTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de", "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/")]
    [InlineData("http://creativecommons.org/licenses/by/3.0/us/", "CC BY 3.0 US", "https://creativecommons.org/licenses/by/3.0/us/")]
    [InlineData("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("cc by", "CC BY", null)]
    [InlineData("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("Apache License, Version 2.0", "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")]
    [InlineData("https://opensource.org/licenses/MIT", "MIT", "https://opensource.org/license/mit")]
    [InlineData("GPL-3.0-or-later", "GPL-3.0-or-later", "https://www.gnu.org/licenses/gpl-3.0.html")]
    [InlineData("https://example.org/terms/", "example.org/terms", "https://example.org/terms/")]
    [InlineData("All rights reserved", "All rights reserved", null)]
    public void Known_ones_get_their_usual_names_and_addresses(string stated, string name, string? address) => Assert.Equal(new Licence(name, address), Licence.Of(stated));
}
