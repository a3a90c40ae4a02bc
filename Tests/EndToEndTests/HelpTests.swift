import TestSupport
import Testing

@Suite("The help")
struct HelpTests {
  static let verbs = [
    "", "demo", "init", "catalogue", "catalogue lint", "catalogue search", "catalogue guide",
    "catalogue where",
    "catalogue list", "catalogue publish", "catalogue editions", "catalogue compare",
    "catalogue register", "catalogue unify",
    "calendar", "calendar add", "calendar between", "calendar import", "calendar years", "check-id",
    "plan", "checklist",
    "checklist make", "checklist show", "intake", "case",
    "case find", "case list", "case show", "case journal", "case why", "case supply", "case accept",
    "case notice", "case decline", "case extend", "case withdraw", "case steward",
    "case steward assign", "case steward run", "case steward end", "case export", "case import",
    "case archive", "fieldsheet", "entries", "task entered", "catalogue chart",
    "platform", "platform add", "platform receive", "platform link", "platform move",
    "platform list", "platform show",
    "kiosk", "daybook", "stamps", "report", "task", "task list",
    "task claim", "task release",
    "task hand-over",
    "task examine", "task simulate", "task verify", "task approve", "task refuse", "task answer",
    "task correct",
    "task pause", "task resume", "task extend", "task reopen", "joint", "joint arrange",
    "joint record", "joint cancel", "joint list", "handout", "pickup", "pickup list", "pickup told",
    "pickup unclaimed", "pickup wish", "pickup slot", "pickup send", "pickup delivered",
    "pickup returned", "pickup out", "pickup move", "pickup arrived", "pickup show", "slip",
    "notice",
    "form", "staff", "staff list", "staff add", "staff pin", "staff leave", "staff signins",
    "staff absent", "staff back", "staff absences",
    "handover", "handover list", "handover make", "handover show",
    "credit", "credit list", "credit add", "credit repair", "verify", "bench",
    "licence", "licence list", "licence find", "licence show", "licence verify", "licence revoke",
    "licence restore", "subject", "subject people", "subject firms", "subject credit",
    "subject materials", "subject places", "subject show",
    "printer", "printer list", "printer add", "printer remove", "printer default", "printer test",
    "printer waiting", "printer retry", "printer confirm", "printer drop",
  ]

  @Test("Each verb says what it is for, as it is recorded", arguments: verbs)
  func help(verb: String) throws {
    let words = verb.split(separator: " ").map(String.init)
    let outcome = try Program.run(words + ["--help"], environment: ["YICHUANG_LANG": "en"])
    #expect(outcome.status == 0)
    let name = "help\(words.map { "-" + $0 }.joined()).txt"
    if let difference = goldenDifference(outcome.output, name) {
      Issue.record(Comment(rawValue: difference))
    }
  }

  @Test("Every verb that is offered is recorded")
  func complete() throws {
    for verb in [
      "", "catalogue", "calendar", "checklist", "case", "case steward", "task", "joint", "staff",
      "credit",
      "handover", "printer", "licence", "subject", "platform",
    ] {
      let words = verb.split(separator: " ").map(String.init)
      let help = try Program.run(words + ["--help"], environment: ["YICHUANG_LANG": "en"])
      let offered = help.lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(!offered.isEmpty)
      for name in offered {
        #expect(Self.verbs.contains((words + [name]).joined(separator: " ")), "\(verb) \(name)")
      }
    }
  }

  @Test("A verb that is not there ends with 64", arguments: ["intak", "boar", "board"])
  func unknown(verb: String) throws {
    let outcome = try Program.run([verb])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(verb))
  }

  @Test(
    "The language is that of --lang, else of the environment, else Chinese",
    arguments: [
      ([], [:], "一窗"), ([], ["YICHUANG_LANG": "en"], "Yichuang"),
      (["--lang", "en"], [:], "Yichuang"), (["--lang=zh"], ["YICHUANG_LANG": "en"], "一窗"),
      ([], ["YICHUANG_LANG": "xx"], "一窗"),
    ] as [([String], [String: String], String)])
  func language(arguments: [String], environment: [String: String], word: String) throws {
    let outcome = try Program.run(arguments + ["--help"], environment: environment)
    #expect(outcome.lines.first?.hasPrefix("OVERVIEW: " + word) == true)
  }
}
