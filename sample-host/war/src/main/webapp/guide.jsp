<%@ page contentType="text/html; charset=utf-8" session="false" %>
<%@ taglib prefix="hanse" uri="hanse.tags" %>
<!doctype html>
<html lang="en">
<head>
<title>Guide</title>
<hanse:head/>
</head>
<body>
<h1>Guide</h1>
<main>
<hanse:slot name="host.latest-topics"/>
<hanse:view path="/" heading="2"/>
</main>
<p>Colophon</p>
</body>
</html>
