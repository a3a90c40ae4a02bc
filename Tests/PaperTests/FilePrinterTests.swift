import Foundation
import Paper
import Phrases
import Testing

@Suite("Printing to a file")
struct FilePrinterTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("papers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test("a paper is written whole, for its owner only, and nothing else is left")
  func written() throws {
    try inFolder { folder in
      let path = try FilePrinter(folder: folder).print(Array("取件凭证\n".utf8), as: "slip.txt")
      #expect(path == folder + "/slip.txt")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "取件凭证\n")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["slip.txt"])
    }
  }

  @Test("a paper of the same name is replaced")
  func replaced() throws {
    try inFolder { folder in
      let printer = FilePrinter(folder: folder)
      _ = try printer.print(Array("first".utf8), as: "slip.txt")
      let path = try printer.print(Array("second".utf8), as: "slip.txt")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    }
  }

  @Test("a folder that cannot be made is named, in both languages")
  func noFolder() throws {
    let error = #expect(throws: PrintFailure.self) {
      _ = try FilePrinter(folder: "/dev/null/papers").print(Array("text".utf8), as: "slip.txt")
    }
    #expect(error?.code == .noFolder)
    #expect(error?.sentence(.chinese).contains("/dev/null/papers") == true)
    #expect(error?.sentence(.english).contains("/dev/null/papers") == true)
  }

  @Test("where a folder stands in the way, the failure names the file and nothing is left")
  func inTheWay() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/slip.txt/inside", withIntermediateDirectories: true)
      let error = #expect(throws: PrintFailure.self) {
        _ = try FilePrinter(folder: folder).print(Array("text".utf8), as: "slip.txt")
      }
      #expect(error?.target == folder + "/slip.txt")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["slip.txt"])
    }
  }
}
