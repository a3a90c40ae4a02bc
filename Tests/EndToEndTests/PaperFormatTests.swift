import Foundation
import PtyTesting
import TestSupport
import Testing

@Suite("Papers in every format from the command line")
struct PaperFormatTests {
  @Test(
    "R30: a PDF, or what a receipt printer is told, is printed into a file like a text",
    arguments: [("pdf", "%PDF-"), ("escpos", "\u{1B}@\u{1C}&")])
  func printed(format: String, head: String) throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept().count
    let file = hall.folder.path("slip")
    let outcome = try hall.run(
      "slip", number, "--format", format, "--output", file, as: "1001")
    #expect(outcome.status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.starts(with: Data(head.utf8)))
    #expect(try hall.kept().count == before + 1)
    let again = try hall.run("slip", number, "--format", "text", "--output", file, as: "1001")
    #expect(again.status == 3, "a print in one format is the first of all")
  }

  @Test("A look goes through a pipe, and is no print", arguments: ["slip", "form"])
  func piped(verb: String) throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept()
    let outcome = try hall.run(
      verb, number, "--format", "pdf", as: "1001",
      behind: ["sh", "-c", #""$0" "$@" | head -c 5"#])
    #expect(outcome.status == 0)
    #expect(outcome.output == "%PDF-")
    #expect(outcome.errors.isEmpty)
    #expect(try hall.kept() == before)
  }

  @Test(
    "Every paper comes out in every format",
    arguments: [
      ["form", "CASE"], ["notice", "CASE", "--kind", "joint"],
      ["notice", "CASE", "--kind", "tolerance"], ["catalogue", "guide", "open-pharmacy"],
      ["plan", "REQUEST", "--joint-notice"], ["checklist", "make", "REQUEST"],
    ])
  func everywhere(arguments: [String]) throws {
    let (hall, number) = try TestHall.withCase()
    let request = TestHall.demo + "/industrial-project.json"
    let words = arguments.map { $0 == "CASE" ? number : $0 == "REQUEST" ? request : $0 }
    let isPublic = ["plan", "catalogue"].contains(words[0])
    for (options, head) in [
      (["pdf", "--paper", "a5"], "%PDF-"), (["escpos", "--columns", "32"], "\u{1B}@\u{1C}&"),
      (["text", "--columns", "48"], " "),
    ] {
      let file = hall.folder.path("paper." + options[0])
      let reprint = isPublic || options[0] == "pdf" || words[0] == "checklist" ? [] : ["--reprint"]
      let outcome = try hall.start(
        words + ["--format"] + options + ["--output", file] + reprint,
        as: isPublic ? nil : "1001"
      ).wait()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: Data(head.utf8)))
    }
  }

  @Test("A list that was made is named, and a place where nothing can be written is told before")
  func made() throws {
    let hall = try TestHall()
    let request = TestHall.demo + "/open-pharmacy.json"
    let before = try hall.rows()
    let nowhere = try hall.run(
      "checklist", "make", request, "--output", "/nowhere/list.pdf", as: "1001")
    #expect(nowhere.status == 74)
    #expect(try hall.rows() == before)
    let made = try hall.run(
      "checklist", "make", request, "--format", "pdf", "--output",
      hall.folder.path("list.pdf"), as: "1001")
    #expect(made.status == 0)
    #expect(try hall.run("checklist", "show", made.answer, as: "1001").status == 0)
  }

  @Test(
    "What is no text is not thrown at a terminal",
    arguments: [["--format", "pdf"], ["--format", "escpos", "--columns", "32"]])
  func onTerminal(options: [String]) throws {
    let (hall, number) = try TestHall.withCase()
    let terminal = try VirtualTerminal(
      Program.path, ["slip", number, "--staff", "1001", "--now", TestHall.morning] + options,
      environment: [
        "YICHUANG_DATABASE": hall.database, "YICHUANG_PIN": "0000", "HOME": hall.folder.path,
      ])
    try terminal.waits(for: "--output")
    #expect(try terminal.exitCode() == 64)
    #expect(!terminal.output.contains(0x1C), "no command of a printer was sent")
  }

  @Test(
    "Options that do not belong together are refused, before anything is done",
    arguments: [
      ["slip", "CASE", "--paper", "a5"], ["slip", "CASE", "--format", "pdf", "--columns", "48"],
      ["slip", "CASE", "--format", "escpos", "--columns", "80"],
      ["slip", "CASE", "--format", "docx"],
      ["handover", "make", "--department", "JY", "--to", "林文", "--paper", "a4"],
      ["plan", "REQUEST", "--format", "pdf"],
      ["checklist", "make", "REQUEST", "--format", "pdf"],
    ])
  func together(arguments: [String]) throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.rows()
    let request = TestHall.demo + "/open-pharmacy.json"
    let words = arguments.map { $0 == "CASE" ? number : $0 == "REQUEST" ? request : $0 }
    let isSignedIn = words[0] != "plan"
    let outcome = try hall.start(words, as: isSignedIn ? "1001" : nil).wait()
    #expect(outcome.status == 64)
    #expect(try hall.rows() == before)
  }

  @Test(
    "A machine without what makes PDF says what to install, prints nothing, and prints the rest",
    arguments: ["libpangocairo-1.0-0", "fonts-wqy-zenhei"])
  func missing(package: String) throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept()
    let prefix = try without(package, in: hall.folder)
    let outcome = try hall.run(
      "slip", number, "--format", "pdf", "--output", hall.folder.path("slip.pdf"), as: "1001",
      behind: prefix)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains(package))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!hall.folder.exists("slip.pdf"))
    #expect(try hall.kept() == before)
    let text = try hall.run("slip", number, as: "1001", behind: prefix)
    #expect(text.status == 0)
    #expect(text.output.contains(number))
  }

  /// What starts the program as if the package were not installed.
  private func without(_ package: String, in folder: Folder) throws -> [String] {
    if package == "fonts-wqy-zenhei" {
      try folder.write(
        "fonts.conf",
        "<fontconfig><dir>\(folder.path("none"))</dir><cachedir>\(folder.path("cache"))</cachedir>"
          + "</fontconfig>")
      return ["env", "FONTCONFIG_FILE=\(folder.path("fonts.conf"))"]
    }
    // What is found first is no library, so that none is found.
    try folder.write("libpangocairo-1.0.so.0", "no library")
    return ["env", "LD_LIBRARY_PATH=\(folder.path)"]
  }
}
