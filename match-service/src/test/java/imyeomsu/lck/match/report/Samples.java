package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.Format;

/** One small document of each format, as its source writes it; of a league whose days nobody has to look up. */
final class Samples {

    static final String SEASON_CSV =
            """
            match_id,season,split,stage,date_kst,time_kst,start_utc,time_precision,best_of,team1_code,team1_name,team2_code,team2_name,score1,score2,winner_code,status,is_tiebreaker,note
            m-1,2023,spring,regular,2023-01-18,17:00,2023-01-18T08:00:00Z,minute,3,DK,Dplus KIA,DRX,DRX,2,0,DK,completed,false,
            m-2,2023,spring,regular,2023-01-18,19:41,2023-01-18T10:41:26Z,actual-start-game1,3,T1,T1,GEN,Gen.G,1,2,GEN,completed,true,"a note, with a comma"
            m-3,2023,spring,regular,2023-01-19,,,date,3,KT,KT Rolster,NS,Nongshim RedForce,,,,unstarted,false,
            """;

    static final String SEASON_JSON =
            """
            [{"match_id": "m-1", "season": 2023, "split": "spring", "stage": "regular", "date_kst": "2023-01-18",
              "time_kst": "17:00", "start_utc": "2023-01-18T08:00:00Z", "time_precision": "minute", "best_of": 3,
              "team1_code": "DK", "team1_name": "Dplus KIA", "team2_code": "DRX", "team2_name": "DRX",
              "score1": 2, "score2": 0, "winner_code": "DK", "status": "completed", "is_tiebreaker": false, "note": null}]
            """;

    static final String ORACLES_ELIXIR =
            """
            ,gameid,league,year,split,playoffs,date,game,patch,participantid,side,position,teamname,teamid,gamelength,result
            0,G1,LCK,2025,Rounds 1-2,0,2025-04-02 08:11:26,1,15.06,1,Blue,top,Hanwha Life Esports,oe:team:1,1711,0
            1,G1,LCK,2025,Rounds 1-2,0,2025-04-02 08:11:26,1,15.06,100,Blue,team,Hanwha Life Esports,oe:team:1,1711,0
            2,G1,LCK,2025,Rounds 1-2,0,2025-04-02 08:11:26,1,15.06,200,Red,team,Gen.G,oe:team:2,1711,1
            3,G2,LCK,2025,Rounds 1-2,0,2025-04-02 09:03:11,2,15.06,100,Blue,team,Gen.G,oe:team:2,1805,1
            4,G2,LCK,2025,Rounds 1-2,0,2025-04-02 09:03:11,2,15.06,200,Red,team,Hanwha Life Esports,oe:team:1,1805,0
            """;

    static final String LOLESPORTS_LEAGUES =
            """
            {"data": {"leagues": [
              {"id": "98767991310872058", "slug": "lck", "name": "LCK", "region": "KOREA", "image": "", "priority": 2,
               "displayPriority": {"position": 1, "status": "not_selected"}},
              {"id": "98767991335774713", "slug": "lck_challengers_league", "name": "LCK CL", "region": "KOREA"}]}}
            """;

    static final String LOLESPORTS_SCHEDULE =
            """
            {"data": {"schedule": {"updated": "2026-05-01T00:00:00Z", "pages": {"older": "b2xkZXI=", "newer": null}, "events": [
              {"startTime": "2026-05-01T08:00:00Z", "state": "completed", "type": "match", "blockName": "5주 차",
               "league": {"name": "LCK", "slug": "lck"},
               "match": {"id": "115548128962840643", "flags": null,
                 "teams": [
                   {"name": "DN SOOPers", "code": "DNS", "image": "", "result": {"outcome": "loss", "gameWins": 0},
                    "record": {"wins": 1, "losses": 8}},
                   {"name": "HANJIN BRION", "code": "BRO", "image": "", "result": {"outcome": "win", "gameWins": 2},
                    "record": null}],
                 "strategy": {"type": "bestOf", "count": 3}}},
              {"startTime": "2026-05-15T10:00:00Z", "state": "unstarted", "type": "match", "blockName": null,
               "league": {"name": "LCK", "slug": "lck"},
               "match": {"id": "115548128962840999",
                 "teams": [
                   {"name": "T1", "code": "T1", "result": {"outcome": null, "gameWins": 0}, "record": {"wins": 9, "losses": 0}},
                   {"name": "TBD", "code": "TBD", "result": null, "record": null}],
                 "strategy": {"type": "bestOf", "count": 3}}},
              {"startTime": "2026-05-16T10:00:00Z", "state": "unstarted", "type": "show", "blockName": "프리쇼",
               "league": {"name": "LCK", "slug": "lck"}}]}}}
            """;

    static final String LOLESPORTS_TOURNAMENTS =
            """
            {"data": {"leagues": [{"tournaments": [
              {"id": "115548106590082745", "slug": "lck_split_1_2026", "startDate": "2026-01-13", "endDate": "2026-03-01"},
              {"id": "115548128960088078", "slug": "lck_split_2_2026", "startDate": "2026-03-31", "endDate": "2026-06-14"}]}]}}
            """;

    static final String LOLESPORTS_STANDINGS =
            """
            {"data": {"standings": [{"stages": [{"name": "Regular Season", "type": null, "slug": "regular_season", "sections": [
              {"name": "Regular Season",
               "matches": [{"id": "1", "state": "completed", "previousMatchIds": null, "flags": [], "teams": [
                 {"id": "98767991853197861", "slug": "t1", "name": "T1", "code": "T1", "result": {"outcome": "win", "gameWins": 2}},
                 {"id": "100205573495116443", "slug": "geng", "name": "Gen.G", "code": "GEN", "result": null}]}],
               "rankings": [
                 {"ordinal": 1, "teams": [
                   {"id": "98767991853197861", "slug": "t1", "name": "T1", "code": "T1", "record": {"wins": 9, "losses": 1}},
                   {"id": "99566404579461230", "slug": "kt-rolster", "name": "kt Rolster", "code": "KT", "record": {"wins": 9, "losses": 1}}]},
                 {"ordinal": 3, "teams": [
                   {"id": "100205573495116443", "slug": "geng", "name": "Gen.G", "code": "GEN", "record": null}]}]}]}]}]}}
            """;

    static final String LOLESPORTS_TEAMS =
            """
            {"data": {"teams": [
              {"id": "98767991853197861", "slug": "t1", "name": "T1", "code": "T1", "status": "active",
               "homeLeague": {"name": "LCK", "region": "KOREA"},
               "players": [
                 {"id": "1", "summonerName": "Midlaner", "firstName": "Gil-dong ", "lastName": "Hong ", "role": "mid"},
                 {"id": "2", "summonerName": "Coach", "firstName": "", "lastName": "", "role": "none"}]},
              {"id": "105550059790656435", "slug": "t1-challengers", "name": "T1 Esports Academy", "code": "T1",
               "homeLeague": {"name": "LCK CL", "region": "KOREA"}, "players": []},
              {"id": "0", "slug": "tbd", "name": "TBD", "code": "TBD", "homeLeague": null, "players": null}]}}
            """;

    static final String LEAGUEPEDIA_MATCHES =
            """
            {"cargoquery": [
              {"title": {"MatchId": "LCK/2023 Season/Spring Season_Week 1_1", "OverviewPage": "LCK/2023 Season/Spring Season",
                "Team1": "Dplus KIA", "Team2": "DRX", "DateTime UTC": "2023-01-18 08:00:00", "BestOf": "3",
                "Team1Score": "2", "Team2Score": "0", "Winner": "1", "FF": null, "DateTime UTC__precision": "0"}},
              {"title": {"MatchId": "LCK/2023 Season/Spring Playoffs_Finals_1", "OverviewPage": "LCK/2023 Season/Spring Playoffs",
                "Team1": "T1", "Team2": "TBD", "DateTime UTC": "2023-04-09 06:00:00", "BestOf": "5",
                "Team1Score": null, "Team2Score": "", "Winner": null, "FF": null, "DateTime UTC__precision": "0"}}]}
            """;

    static final String NAVER_SCHEDULE =
            """
            {"code": 200, "message": null, "content": {"teams": [], "userMatchPushGameIds": [], "matches": [
              {"gameId": "2026050117abcdefg0000lol", "leagueId": "lck_2026", "topLeagueId": "lck", "startDate": 1777622400000,
               "title": "정규시즌 1R", "matchStatus": "RESULT", "winner": "AWAY", "homeScore": 0, "awayScore": 2, "maxMatchCount": 3,
               "homeTeam": {"teamId": "R1118", "name": "DN 수퍼스", "nameAcronym": "DNS", "nameEng": "DN SOOPers", "nameEngAcronym": "DNS"},
               "awayTeam": {"teamId": "R1071", "name": "한진 브리온", "nameAcronym": "한진 브리온", "nameEng": "HANJIN BRION", "nameEngAcronym": "BRO"},
               "homePlayer": null, "videos": []},
              {"gameId": "2026090517abcdefg0001lol", "leagueId": "lck_2026", "topLeagueId": "lck", "startDate": 1788595200000,
               "title": "플레이오프 1R", "matchStatus": "BEFORE", "winner": "NONE", "homeScore": 0, "awayScore": 0, "maxMatchCount": 5,
               "homeTeam": {"teamId": "R479", "name": "젠지", "nameAcronym": "젠지", "nameEng": "Gen.G", "nameEngAcronym": "GEN"},
               "awayTeam": {"teamId": "R999", "name": "미정", "nameAcronym": "TBD", "nameEng": "TBD", "nameEngAcronym": "TBD"}},
              {"gameId": "2026080417abcdefg0002lol", "leagueId": "lck_2026_event", "topLeagueId": "lck", "startDate": 1785830400000,
               "title": "이벤트", "matchStatus": "RESULT", "winner": "HOME", "homeScore": 1, "awayScore": 0, "maxMatchCount": 1,
               "homeTeam": {"teamId": "E1", "name": "팀 A", "nameEngAcronym": "A"},
               "awayTeam": {"teamId": "E2", "name": "팀 B", "nameEngAcronym": "B"}}]}}
            """;

    static final String NAVER_TEAM_RANKING =
            """
            {"code": 200, "message": null, "content": [
              {"teamId": "R479", "leagueId": "lck_2026", "bracket": "regular", "bracketName": "정규시즌 1-2R", "groupName": null,
               "rank": 1, "wins": 17, "loses": 1, "draws": 0, "score": 30, "winRate": 0.94, "addInfo": {"kda": 5.1},
               "team": {"teamId": "R479", "name": "젠지", "nameEng": "Gen.G", "nameEngAcronym": "GEN"}},
              {"teamId": "R1041", "leagueId": "lck_2026", "bracket": "split", "bracketName": "정규시즌 3-4R", "groupName": "RISE",
               "rank": 2, "wins": 8, "loses": 10, "draws": 0, "score": -4, "winRate": 0.44,
               "team": {"name": "DRX", "nameEng": "KIWOOM DRX", "nameEngAcronym": "KRX"}}]}
            """;

    static final String NAVER_PLAYER_RANKING =
            """
            {"code": 200, "message": null, "content": [
              {"playerId": "P1", "teamId": "R479", "leagueId": "lck_2026", "position": "SPT",
               "addInfo": {"kda": 6.3, "kills": 22, "deaths": 41.5, "assists": 310, "competeSetCount": 40},
               "player": {"name": "홍길동", "nameEng": "Hong Gil-dong", "nickName": "Supporter"},
               "team": {"teamId": "R479", "name": "젠지", "nameEng": "Gen.G", "nameEngAcronym": "GEN"}}]}
            """;

    static final String NAVER_NEWS =
            """
            {"code": 200, "message": null, "content": [
              {"title": "&quot;이제 시작&quot; <b>T1</b>, 개막전 승리", "subContent": "T1이 &lt;LCK&gt; 개막전에서 이겼다.",
               "thumbnail": "https://example.com/a.png", "officeName": "게임신문", "createdAt": 1777622400000, "updatedAt": 1777622500000,
               "linkUrl": "https://m.sports.example.com/esports/article/442/0000182133?sid=esports&type=lol",
               "pcLinkUrl": "https://sports.example.com/esports/article/442/0000182133"}]}
            """;

    static final String NEWS_FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel>
                <title>Esports Daily</title><link>https://news.example.com/</link><description>All of it</description>
                <item>
                  <title>T1 &amp;amp; Gen.G go 2&amp;#8211;0</title>
                  <link>https://news.example.com/?news=1&amp;utm_source=rss#top</link>
                  <pubDate>Wed, 18 Jan 2023 17:00:00 +0900</pubDate>
                  <description><![CDATA[<p>Both won.</p><script>alert(1)</script>]]></description>
                  <content:encoded><![CDATA[<p>The whole article.</p>]]></content:encoded>
                </item>
              </channel>
            </rss>
            """;

    private Samples() {}

    static String of(Format format) {
        return switch (format) {
            case SEASON_CSV -> SEASON_CSV;
            case SEASON_JSON -> SEASON_JSON;
            case ORACLES_ELIXIR -> ORACLES_ELIXIR;
            case LOLESPORTS_LEAGUES -> LOLESPORTS_LEAGUES;
            case LOLESPORTS_SCHEDULE, LOLESPORTS_LIVE -> LOLESPORTS_SCHEDULE;
            case LOLESPORTS_TOURNAMENTS -> LOLESPORTS_TOURNAMENTS;
            case LOLESPORTS_STANDINGS -> LOLESPORTS_STANDINGS;
            case LOLESPORTS_TEAMS -> LOLESPORTS_TEAMS;
            case LEAGUEPEDIA_MATCHES -> LEAGUEPEDIA_MATCHES;
            case NAVER_SCHEDULE -> NAVER_SCHEDULE;
            case NAVER_TEAM_RANKING -> NAVER_TEAM_RANKING;
            case NAVER_PLAYER_RANKING -> NAVER_PLAYER_RANKING;
            case NAVER_NEWS -> NAVER_NEWS;
            case NEWS_FEED -> NEWS_FEED;
        };
    }
}
