import Foundation
import Testing

@Suite("Where it can be taken in, from the command line")
struct WhereTests {
  @Test("R7 S161: the nearest place first, with its windows and where results are had")
  func nearest() throws {
    let hall = try TestHall()
    let shown = try hall.run("catalogue", "where", "WJ09", "--from", "village-donghe")
    #expect(shown.status == 0)
    #expect(shown.lines[0].hasPrefix("WJ09  "))
    #expect(shown.lines[0].contains("通办范围："))
    #expect(shown.output.contains("从虹桥镇东河村便民服务点起，由近到远："))
    #expect(shown.output.contains("1  虹桥镇东河村便民服务点  窗口 V01"))
    #expect(shown.output.contains("2  虹桥镇便民服务中心  窗口 T01"))
    let json = try hall.run("catalogue", "where", "open-pharmacy", "--json").json()
    let object = try #require(json as? [String: Any])
    #expect(object["from"] as? String == "hall-county")
    #expect(object["hours"] as? String == "09:00-12:00 13:30-17:00")
    let places = try #require(object["places"] as? [[String: Any]])
    #expect(places.first?["code"] as? String == "hall-county")
    #expect((places.first?["windows"] as? [String])?.contains("A01") == true)
    #expect(places.first?["handout"] as? [String] == ["C01"])
  }

  @Test("what is not in the catalogue is 1, and a place that is not there 64")
  func unknown() throws {
    let hall = try TestHall()
    #expect(try hall.run("catalogue", "where", "XX99").status == 1)
    let place = try hall.run("catalogue", "where", "WJ09", "--from", "moon")
    #expect(place.status == 64)
    #expect(place.errors.contains("village-donghe"))
  }
}
