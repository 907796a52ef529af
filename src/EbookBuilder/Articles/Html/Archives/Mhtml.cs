using System.Globalization;
using MimeKit;

namespace EbookBuilder.Articles.Html;

/// <summary>Pages saved as one MIME message (RFC 2557), as Chromium, Internet Explorer, Word and Outlook write them.</summary>
internal static class Mhtml
{
    /// <summary>The page; null where the message holds none.</summary>
    public static SavedPage? Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            var message = MimeMessage.Load(stream);
            var parts = message.BodyParts.OfType<MimePart>().Where(part => part.Content is not null).ToList();
            if (Root(message.Body, parts) is not { } root) return null;
            return new(Text(root), Location(root) ?? message.Headers["Snapshot-Content-Location"], Shown(parts.Where(part => part != root))) { Mail = MailOf(message) };
        }
        catch (Exception fault) when (fault is FormatException or IOException or ParseException)
        {
            return null;
        }
    }

    /// <summary>The part that the message names as its start, else the first page in it: frames come behind.</summary>
    private static MimePart? Root(MimeEntity? body, List<MimePart> parts)
    {
        var start = body?.ContentType.Parameters["start"]?.Trim('<', '>', ' ');
        return parts.FirstOrDefault(part => IsPage(part) && start is { Length: > 0 } && part.ContentId == start) ?? parts.FirstOrDefault(IsPage);
    }

    private static bool IsPage(MimePart part) => part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml");

    private static Dictionary<string, SavedPart> Shown(IEnumerable<MimePart> parts)
    {
        var shown = new Dictionary<string, SavedPart>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var content = SavedPart.Of(part.ContentType.MimeType, Bytes(part), Location(part)) with { Html = IsPage(part) ? Text(part) : null };
            if (content is { IsPicture: false, IsSheet: false, Html: null }) continue;
            if (content.Address is { } location) shown.TryAdd(SavedPage.KeyOf(location), content);
            if (part.ContentId is { Length: > 0 } id) shown.TryAdd(SavedPage.KeyOf("cid:" + id), content);
        }
        return shown;
    }

    /// <summary>Browsers put the hour of saving and a sender without an address into the head; a mail has an address.</summary>
    private static SavedMail? MailOf(MimeMessage message)
    {
        if (message.From.Mailboxes.FirstOrDefault() is not { } sender || !sender.Address.Contains('@', StringComparison.Ordinal)) return null;
        var date = message.Date == DateTimeOffset.MinValue ? null : message.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(AttributeFilter.OneLine(message.Subject), AttributeFilter.OneLine(sender.Name), date);
    }

    private static string Text(MimePart part)
    {
        var bytes = Bytes(part);
        return part.ContentType.Charset is { Length: > 0 } charset ? PageDecoding.Decode(bytes, charset) : PageDecoding.Decode(bytes);
    }

    /// <summary>The address as it stands, without the encoding of mail heads; one that is no address counts too.</summary>
    private static string? Location(MimePart part) =>
        part.Headers[HeaderId.ContentLocation] is { Length: > 0 } location ? MimeKit.Utils.Rfc2047.DecodeText(System.Text.Encoding.UTF8.GetBytes(location)).Replace(" ", location.Contains("=?", StringComparison.Ordinal) ? "" : " ", StringComparison.Ordinal).Trim() : null;

    private static byte[] Bytes(MimePart part)
    {
        using var memory = new MemoryStream();
        part.Content!.DecodeTo(memory);
        return memory.ToArray();
    }
}
