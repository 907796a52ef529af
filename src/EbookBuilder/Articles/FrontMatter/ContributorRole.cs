using System.Collections.Frozen;

namespace EbookBuilder.Articles;

/// <summary>What a person did for a text, as a MARC relator code (id.loc.gov/vocabulary/relators).</summary>
internal static class ContributorRole
{
    private static readonly FrozenDictionary<string, string> Named = new Dictionary<string, string>
    {
        ["author"] = "aut",
        ["writer"] = "aut",
        ["creator"] = "cre",
        ["editor"] = "edt",
        ["translator"] = "trl",
        ["illustrator"] = "ill",
        ["artist"] = "art",
        ["photographer"] = "pht",
        ["contributor"] = "ctb",
        ["compiler"] = "com",
        ["designer"] = "dsr",
        ["cover designer"] = "cov",
        ["narrator"] = "nrt",
        ["interviewer"] = "ivr",
        ["interviewee"] = "ive",
        ["reviewer"] = "rev",
        ["publisher"] = "pbl",
        ["foreword"] = "aui",
        ["introduction"] = "aui",
        ["afterword"] = "aft",
        ["proofreader"] = "pfr",
        ["commentator"] = "cmm",
        ["annotator"] = "ann",
        ["adapter"] = "adp",
        ["composer"] = "cmp",
        ["book designer"] = "bkd",
        ["cover artist"] = "cov",
        ["typographer"] = "tyg",
        ["type designer"] = "tyd",
        ["printer"] = "prt",
        ["preface"] = "aui",
        ["copy editor"] = "edt",
        ["abridger"] = "abr",
        ["book producer"] = "bkp",
        ["bibliographer"] = "bib",
        ["cartographer"] = "ctg",
        ["collaborator"] = "ctb",
        ["consultant"] = "csl",
        ["correspondent"] = "crp",
        ["curator"] = "cur",
        ["dedicatee"] = "dte",
        ["director"] = "drt",
        ["funder"] = "fnd",
        ["lyricist"] = "lyr",
        ["musician"] = "mus",
        ["poet"] = "aut",
        ["programmer"] = "prg",
        ["researcher"] = "res",
        ["sponsor"] = "spn",
        ["transcriber"] = "trc",
        ["rights holder"] = "cph",
        ["copyright holder"] = "cph",
        ["licensor"] = "lso",
        ["markup editor"] = "mrk",
        ["data contributor"] = "dtc",
        ["scientific advisor"] = "sad",
        ["series editor"] = "edt",
        ["thesis advisor"] = "ths",
        ["host"] = "hst",
        ["speaker"] = "spk",
        ["witness"] = "wit",
        ["calligrapher"] = "cll",
        ["engraver"] = "egr",
        ["colorist"] = "clr",
        ["letterer"] = "art",
        ["publishing director"] = "pbd",
        ["storyteller"] = "stl",
        ["teacher"] = "tch",
        ["signer"] = "sgn",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        ("abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg asn ato att auc aud aui aus aut bdd bjd bka bkd bkp blw bnd bpd brd "
        + "brl bsl cad cas ccp chr cli cll clr clt cmm cmp cmt cnd cng cns coe col com con cor cos cot cou cov cpc cpe cph cpl cpt cre crp crr crt csl csp cst "
        + "ctb cte ctg ctr cts ctt cur cwt dbd dbp dfd dfe dft dgc dgg dgs dis djo dln dnc dnr dpc dpt drm drt dsr dst dtc dte dtm dto dub edc edd edm edt egr "
        + "elg elt eng enj etr evp exp fac fds fld flm fmd fmk fmo fmp fnd fpy frg gdv gis grt his hnr hst ill ilu ink ins inv isb itr ive ivr jud jug kad lbr "
        + "lbt ldr led lee lel len let lgd lie lil lit lsa lse lso ltg ltr lyr mcp mdc med mfp mfr mka mod mon mrb mrk msd mte mtk mup mus mxe nan nrt onp opn "
        + "org orm osp oth own pad pan pat pbd pbl pdr pfr pht plt pma pmn pnc pop ppm ppt pra prc prd pre prf prg prm prn pro prp prs prt prv pta pte ptf pth "
        + "ptt pup rap rbr rcd rce rcp rdd red ren res rev rpc rps rpt rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl scr sde sds sec sfx sgd sgn sht sll sng "
        + "spk spn spy srv std stg stl stm stn str swd tad tau tcd tch ths tld tlg tlh tlp trc trl tyd tyg uvp vac vdg vfx voc wac wal wam wat waw wdc wde wfs "
        + "wft win wit wpr wst wts").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that are known, for suggestions.</summary>
    public static IEnumerable<string> Words => Named.Keys.Order(StringComparer.Ordinal);

    /// <summary>The code of a word such as <c>editor</c>, or the code itself; null where the word is no role.</summary>
    public static string? CodeOf(string word) => Named.GetValueOrDefault(word.Replace('-', ' ')) ?? (Codes.Contains(word) ? word.ToLowerInvariant() : null);
}
