using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>One value of a project's configuration file, data file or front matter, whatever notation it was written in: a scalar, a list or a mapping.</summary>
public sealed class Setting
{
    private readonly Dictionary<string, Setting>? _index;

    private Setting(string? text, bool isPlain, ImmutableArray<Setting> items, ImmutableArray<KeyValuePair<string, Setting>> entries, int line)
    {
        Text = text;
        IsPlain = isPlain;
        Items = items;
        Entries = entries;
        Line = line;
        if (entries.IsDefaultOrEmpty) return;
        _index = new(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries) _index[key] = value;
    }

    /// <summary>What stands where nothing is stated.</summary>
    public static Setting None { get; } = new(null, true, [], [], 0);

    /// <summary>The text of a scalar as it was written, without quotes; null for lists, mappings and nothing.</summary>
    public string? Text { get; }

    /// <summary>Whether a scalar stood without quotes, so that it may be a number or a truth value.</summary>
    public bool IsPlain { get; }

    /// <summary>The members of a list; empty for everything else.</summary>
    public ImmutableArray<Setting> Items { get; }

    /// <summary>The keys and values of a mapping in the order of the file; empty for everything else.</summary>
    public ImmutableArray<KeyValuePair<string, Setting>> Entries { get; }

    /// <summary>The line of the file, from 1; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>Whether nothing is stated: no scalar, no list, no mapping.</summary>
    public bool IsNone => Text is null && Items.IsEmpty && Entries.IsEmpty;

    /// <summary>Whether it is a mapping with at least one key.</summary>
    public bool IsMapping => !Entries.IsEmpty;

    /// <summary>Whether it is a list with at least one member.</summary>
    public bool IsList => !Items.IsEmpty;

    /// <summary>The number that a scalar is, or null.</summary>
    public double? Number => double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The truth value that an unquoted scalar is, or null.</summary>
    public bool? Truth => !IsPlain ? null : Text switch
    {
        "true" or "True" or "TRUE" or "yes" or "on" => true,
        "false" or "False" or "FALSE" or "no" or "off" => false,
        _ => null,
    };

    /// <summary>The value behind <paramref name="key"/>; <see cref="None"/> where the key is missing or this is no mapping.</summary>
    public Setting this[string key] => _index is not null && _index.TryGetValue(key, out var value) ? value : None;

    /// <summary>The value behind a dotted name (<c>params.ui.name</c>); where no key is written so, capitals do not count.</summary>
    public Setting At(string name)
    {
        var at = this;
        foreach (var part in name.Split('.'))
        {
            var exact = at[part];
            at = exact.IsNone ? at.Entries.FirstOrDefault(entry => entry.Key.Equals(part, StringComparison.OrdinalIgnoreCase)).Value ?? None : exact;
        }
        return at;
    }

    /// <summary>The members of a list, or the value itself as the only member, or nothing.</summary>
    public ImmutableArray<Setting> AsList() => IsNone ? [] : IsList ? Items : [this];

    /// <summary>The texts among <see cref="AsList"/>.</summary>
    public IEnumerable<string> Texts() => AsList().Select(item => item.Text).OfType<string>();

    /// <summary>The first of the keys that states a text.</summary>
    public string? FirstText(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (this[key].Text is { Length: > 0 } text) return text;
        }
        return null;
    }

    /// <summary>Whether <paramref name="key"/> is there, with or without a value.</summary>
    public bool Has(string key) => _index?.ContainsKey(key) ?? false;

    /// <summary>A scalar.</summary>
    public static Setting Scalar(string text, bool isPlain = false, int line = 0) => new(text, isPlain, [], [], line);

    /// <summary>A list.</summary>
    public static Setting List(IEnumerable<Setting> items, int line = 0) => new(null, true, [.. items], [], line);

    /// <summary>A mapping; of equal keys the last one counts.</summary>
    public static Setting Mapping(IEnumerable<KeyValuePair<string, Setting>> entries, int line = 0) => new(null, true, [], [.. entries], line);

    /// <summary>A mapping out of texts.</summary>
    public static Setting Of(params ReadOnlySpan<(string Key, string? Value)> entries)
    {
        var all = new List<KeyValuePair<string, Setting>>();
        foreach (var (key, value) in entries)
        {
            if (value is not null) all.Add(new(key, Scalar(value)));
        }
        return Mapping(all);
    }

    /// <summary>This mapping with the keys of <paramref name="over"/> on top of it; mappings behind the same key are laid over each other too.</summary>
    public Setting With(Setting over)
    {
        if (!IsMapping) return over;
        if (!over.IsMapping) return this;
        var merged = Entries.Select(entry => over.Has(entry.Key)
            ? new(entry.Key, entry.Value.IsMapping && over[entry.Key].IsMapping ? entry.Value.With(over[entry.Key]) : over[entry.Key])
            : entry);
        return Mapping(merged.Concat(over.Entries.Where(entry => !Has(entry.Key))), Line);
    }

    /// <inheritdoc/>
    [ExcludeFromCodeCoverage]
    public override string ToString() => Text ?? (IsList ? $"[{string.Join(", ", Items)}]" : $"{{{string.Join(", ", Entries.Select(e => $"{e.Key}: {e.Value}"))}}}");
}
