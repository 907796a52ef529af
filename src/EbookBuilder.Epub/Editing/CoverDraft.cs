using System.Text;
using System.Xml.Linq;
using EbookBuilder.Epub.Publication;
using static EbookBuilder.Epub.Reading.OpfReader;

namespace EbookBuilder.Epub.Editing;

/// <summary>The cover of a publication while it is edited.</summary>
internal static class CoverDraft
{
    /// <summary>Pages that show the old image show the new one.</summary>
    public static void Set(PackageDraft draft, byte[] image, string mediaType, string extension)
    {
        var old = Find(draft);
        if (old is not null && Attribute(old, "media-type") == mediaType && draft.PathOf(old) is { } same)
        {
            draft.SetFile(same, image);
            return;
        }
        if (old is not null) Forget(draft, old);
        var stem = draft.HasId("cover-image") || draft.Files.ContainsKey(draft.Path.Folder + "cover" + extension) ? draft.FreeId("cover", extension) : "cover";
        var path = new BookPath(draft.Path.Folder + stem + extension);
        draft.AddItem(stem == "cover" ? "cover-image" : stem, path, mediaType, image, "cover-image");
        draft.Metadata.SetCover(stem == "cover" ? "cover-image" : stem);
        if (old is null || draft.PathOf(old) is not { } before) return;
        Redirect(draft, before, path);
        if (!IsShown(draft, before)) draft.RemoveItem(old);
    }

    /// <summary>The image itself stays while a page shows it.</summary>
    public static void Remove(PackageDraft draft)
    {
        draft.RemoveReferences(reference => Attribute(reference, "type") == "cover");
        if (Find(draft) is not { } item) return;
        Forget(draft, item);
        if (draft.PathOf(item) is { } path && !IsShown(draft, path)) draft.RemoveItem(item);
    }

    public static XElement? Find(PackageDraft draft)
    {
        if (draft.ItemWithProperty("cover-image") is { } item) return item;
        var id = draft.Metadata.Named("meta").FirstOrDefault(meta => Attribute(meta, "name") == "cover")?.Attribute("content")?.Value;
        return id is null ? null : draft.Items.FirstOrDefault(candidate => Attribute(candidate, "id") == id);
    }

    private static void Forget(PackageDraft draft, XElement item)
    {
        draft.Metadata.SetCover(null);
        var properties = string.Join(' ', Words(Attribute(item, "properties")).Where(word => word != "cover-image"));
        item.SetAttributeValue("properties", properties.Length == 0 ? null : properties);
    }

    private static void Redirect(PackageDraft draft, BookPath from, BookPath to)
    {
        foreach (var (path, text) in Texts(draft))
        {
            var (before, after) = (from.HrefFrom(path), to.HrefFrom(path));
            var changed = text.Replace($"\"{before}\"", $"\"{after}\"", StringComparison.Ordinal).Replace($"'{before}'", $"'{after}'", StringComparison.Ordinal);
            if (changed != text) draft.SetFile(path, Encoding.UTF8.GetBytes(changed));
        }
    }

    private static bool IsShown(PackageDraft draft, BookPath image) =>
        Texts(draft).Any(file => file.Text.Contains(image.HrefFrom(file.Path), StringComparison.Ordinal) || file.Text.Contains(image.Name, StringComparison.Ordinal));

    private static List<(BookPath Path, string Text)> Texts(PackageDraft draft) =>
        [.. draft.Items.Where(item => MediaTypes.Kind(Attribute(item, "media-type") ?? "") is EpubContentType.Xhtml11 or EpubContentType.Css or EpubContentType.ImageSvg)
            .Select(draft.PathOf).OfType<BookPath>().Where(path => draft.Files.ContainsKey(path.Value))
            .Select(path => (path, Reading.TextContent.Decode(draft.Files[path.Value])))];
}
