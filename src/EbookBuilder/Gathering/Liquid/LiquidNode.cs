namespace EbookBuilder.Gathering.Liquid;

/// <summary>A piece of a Liquid template.</summary>
/// <param name="Start">Where it starts in the text of its template.</param>
internal abstract record LiquidNode(int Start);

/// <summary>Text that stays as it is.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last one.</param>
internal sealed record LiquidText(int Start, int End) : LiquidNode(Start);

/// <summary><c>{{ expression | filter }}</c>.</summary>
/// <param name="Start">Where the braces open.</param>
/// <param name="Expression">What stands between them.</param>
internal sealed record LiquidOutput(int Start, string Expression) : LiquidNode(Start);

/// <summary><c>{% name arguments %}</c>, alone or with what stands before its end tag.</summary>
/// <param name="Start">Where the tag opens.</param>
/// <param name="Name">The name of the tag.</param>
/// <param name="Arguments">The rest of the tag.</param>
/// <param name="Branches">What it holds, cut at <c>else</c>, <c>elsif</c> and <c>when</c>; empty for a tag without end tag.</param>
internal sealed record LiquidTag(int Start, string Name, string Arguments, ImmutableArray<LiquidBranch> Branches) : LiquidNode(Start);

/// <summary>A part of a block tag.</summary>
/// <param name="Name">The name of the block, or <c>else</c>, <c>elsif</c>, <c>when</c>.</param>
/// <param name="Arguments">The condition.</param>
/// <param name="Nodes">What it holds.</param>
internal sealed record LiquidBranch(string Name, string Arguments, ImmutableArray<LiquidNode> Nodes);
